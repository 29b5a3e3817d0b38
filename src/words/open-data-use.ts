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
export const curlText = 'On the command line. The first line saves the spreadsheet, the second shows one service.';
export const curlCode = (csv: string, lines: string): string =>
  [`curl --remote-name ${csv}`, `curl --silent ${lines} | head -n 1`].join('\n');

export const pythonTitle = 'Python';
export const pythonText =
  'Needs nothing that does not come with Python 3. It prints each service that runs, with its number.';
export const pythonCode = (json: string): string =>
  [
    'import json',
    'from urllib.request import urlopen',
    '',
    `url = "${json}"`,
    'with urlopen(url) as file:',
    '    data = json.load(file)',
    '',
    'for service in data["services"]:',
    '    if service["status"] == "active":',
    '        contact = service.get("contact", {})',
    '        print(service["name"], contact.get("phone", "-"), sep=": ")',
  ].join('\n');

export const rTitle = 'R';
export const rText = 'Needs nothing that does not come with R. It counts the services by what they cost.';
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
