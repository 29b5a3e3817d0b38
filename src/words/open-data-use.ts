/** How to use the files, to copy and paste. A test runs what can be run. */

export const useTitle = 'Copy and use';
export const useText = 'Each of these gets the newest file and does something with it.';

export const excelTitle = 'Excel';
export const excelText = 'To have a table that you can renew with one press:';
export const excelSteps = [
  'In Excel, open the tab *Data*, then press *From Web*.',
  'Paste the address below and press *OK*.',
  'Press *Load*. Later, *Refresh All* gets the newest services.',
] as const;

export const curlTitle = 'curl';
export const curlText = 'On the command line. It saves the spreadsheet in the folder that you are in.';
export const curlCode = (csv: string): string => `curl -O ${csv}`;

export const pythonTitle = 'Python';
export const pythonText = 'Needs nothing but Python 3 itself. It prints the name of every service.';
export const pythonCode = (json: string): string =>
  [
    'import json',
    'import urllib.request as web',
    '',
    `url = "${json}"`,
    'file = web.urlopen(url)',
    'data = json.load(file)',
    '',
    'for one in data["services"]:',
    '    print(one["name"])',
  ].join('\n');

export const rTitle = 'R';
export const rText = 'Needs nothing but R itself. It counts the services by what they cost.';
export const rCode = (csv: string): string =>
  [
    `url <- "${csv}"`,
    'services <- read.csv(',
    '  url,',
    '  fileEncoding = "UTF-8-BOM",',
    '  check.names = FALSE',
    ')',
    'table(services$cost)',
  ].join('\n');
