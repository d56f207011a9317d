import type { JSX } from 'preact';
import type { MentionedPerson, Person } from '../lib/model';
import { CorrectPerson } from './correct-person';
import type { Translate } from './messages';

interface Props {
  t: Translate;
  people: readonly Person[];
  lang: string;
  /** Name whose places are marked in the text now. */
  marked: string | null;
  mark: (name: string) => void;
  /** @param index of the person in the list */
  correct: (index: number, titles: string[] | null) => void;
}

interface Group {
  label: string | null;
  people: Person[];
}

/** Who took part, under the delegation or organisation that the report puts them. */
export function PeopleList({ t, people, lang, marked, mark, correct }: Props): JSX.Element {
  return (
    <section class="people" aria-label={t('participants', { count: people.length })}>
      <h2>{t('participants', { count: people.length })}</h2>
      {groupsOf(people).map(({ label, people: members }) => (
        <div class="group">
          {label && (
            <h3 class="group-name" lang={lang}>
              {label}
            </h3>
          )}
          <ul>
            {members.map((person) => (
              <li data-part="participant" data-name={person.name}>
                <button
                  type="button"
                  class="name"
                  lang={lang}
                  aria-pressed={marked === person.name}
                  title={t('show_in_text', { name: person.name })}
                  onClick={() => mark(person.name)}
                >
                  {person.name}
                </button>
                <Titles person={person} group={label} lang={lang} />
                <span class="roles">{person.roles.map((role) => t(`role_${role}`)).join(t.lang === 'en' ? ', ' : '、')}</span>
                <CorrectPerson t={t} person={person} correct={(titles) => correct(people.indexOf(person), titles)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Titles({ person, group, lang }: { person: Person; group: string | null; lang: string }): JSX.Element | null {
  // What the group's line says already is not repeated for each of its people.
  const titles = person.titles.filter((title) => title !== group);
  const organisation = person.organisation && ![group ?? '', ...titles].some((words) => words.includes(person.organisation ?? ''));
  const words = [...(organisation ? [person.organisation] : []), ...titles].join('、');
  return words ? (
    <span class="titles" lang={lang}>
      {words}
    </span>
  ) : null;
}

/** Groups in the order in which the report first names one of theirs. */
function groupsOf(people: readonly Person[]): Group[] {
  const groups = new Map<string | null, Person[]>();
  for (const person of people) {
    const label = person.group ?? sharedTitle(person, people) ?? null;
    const members = groups.get(label);
    if (members) members.push(person);
    else groups.set(label, [person]);
  }
  return [...groups].map(([label, members]) => ({ label, people: members }));
}

/** A list such as 北京市领导甲、乙、丙 gives all its people the same only title: it stands once, above them. */
function sharedTitle(person: Person, people: readonly Person[]): string | null {
  const [title] = person.titles;
  if (!title || person.titles.length > 1) return null;
  return people.filter(({ titles }) => titles.length === 1 && titles[0] === title).length > 1 ? title : null;
}

/** Named without taking part: folded away, with the reason. */
export function MentionedList({ t, people, lang }: { t: Translate; people: readonly MentionedPerson[]; lang: string }): JSX.Element {
  return (
    <details class="mentioned" data-part="mentioned">
      <summary>{t('mentioned', { count: people.length })}</summary>
      <ul>
        {people.map((person) => (
          <li data-name={person.name}>
            <span class="name" lang={lang}>
              {person.name}
            </span>
            {person.titles.length > 0 && (
              <span class="titles" lang={lang}>
                {person.titles.join('、')}
              </span>
            )}
            {t.has(`mentioned_${person.reason}`) && <span class="roles">{t(`mentioned_${person.reason}`)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
