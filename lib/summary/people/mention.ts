import type { Role, Span } from '../../model';
import type { PlaceTitles } from './read-titles';

/** Why a place does not show the person taking part: key of `mentioned_<reason>` in the catalogues. */
export type MentionReason = 'cited' | 'quoted' | 'past' | 'relation' | 'title' | 'absent' | 'example';

/** One place of a person, with what its surroundings say. */
export interface Mention extends Span {
  /** Key of the person. */
  key: string;
  around: PlaceTitles;
  /** Titles that hold at this place: its own, or shared by the list it stands in. */
  titles: Span[];
  roles: Set<Role>;
  /** Set when the place only names the person. */
  reason: MentionReason | null;
}

/** Mentions that stand in one list and do one thing together. */
export interface Group extends Span {
  members: Mention[];
}
