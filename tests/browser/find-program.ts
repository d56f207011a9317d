import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export type Program = 'chromium' | 'firefox' | 'xvfb';

interface Wanted {
  /** Environment variable that overrules the search. */
  variable: string;
  names: string[];
  /** Where the program stands on systems that do not put it on the PATH. */
  places: string[];
}

const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((root) => root !== undefined);

const PROGRAMS: Record<Program, Wanted> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows.flatMap((root) => [
        path.join(root, 'Chromium/Application/chrome.exe'),
        path.join(root, 'Google/Chrome/Application/chrome.exe'),
        path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...windows.map((root) => path.join(root, 'Mozilla Firefox/firefox.exe')),
    ],
  },
  xvfb: { variable: 'XVFB_PATH', names: ['Xvfb'], places: [] },
};

/** Full path of a program: from its environment variable, else the PATH, else its usual places. Null when there is none. */
export function findProgram(program: Program): string | null {
  const { variable, names, places } = PROGRAMS[program];
  const stated = process.env[variable];
  if (stated) {
    if (isProgram(stated)) return stated;
    throw new Error(`${variable} says ${stated}, but there is no program there. Correct or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder && !folder.includes('node_modules'));
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
  return [...onPath, ...places].find(isProgram) ?? null;
}

/** The variable that points to a program when it stands somewhere else. */
export function programVariable(program: Program): string {
  return PROGRAMS[program].variable;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
