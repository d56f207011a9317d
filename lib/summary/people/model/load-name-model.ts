import type { NameModel } from './name-model';

export type { NameModel } from './name-model';

import { unpackModel } from './unpack-model';

let loading: Promise<NameModel> | null = null;

/** The model that ships; read and decoded at the first call only. */
export function loadNameModel(): Promise<NameModel> {
  loading ??= import('./model-data').then(({ NAME_MODEL }) => unpackModel(NAME_MODEL));
  return loading;
}
