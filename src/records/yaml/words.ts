/** What the YAML parser complains about, in words for somebody who has never heard of YAML. */
import type { YAMLError } from 'yaml';

export interface YamlWords {
  expected: string;
  mend?: string;
  rule: string;
}

export const tooDeep = {
  expected: 'at most 12 levels of groups inside groups',
  mend: 'compare it with another record',
  rule: 'yaml-depth',
};

/** @param line the line of the file that the error points at */
export function yamlWords(error: YAMLError, line: string): YamlWords {
  if (/^(?:<{7}|={7}|>{7})/.test(line)) return twoVersions;
  if (/^\s*(?:- )?[A-Za-z]+:[^\s/]/.test(line)) return spaceAfterColon;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        expected: 'spaces at the beginning of a line, never tabs',
        mend: 'replace each tab by two spaces',
        rule: 'yaml-tabs',
      };
    case 'MULTIPLE_DOCS':
      return {
        expected: 'one record a file',
        mend: 'take the line of three hyphens or dots away, or move what follows into a file of its own',
        rule: 'yaml-documents',
      };
    case 'BAD_SCALAR_START':
      return quotes(`quotes around text that begins with ${error.message.trim().slice(-1)}`);
    case 'BAD_ALIAS':
      return quotes('quotes around text that begins with *');
    case 'BAD_DQ_ESCAPE':
      return {
        expected: 'no backslash (\\) between double quotes',
        mend: "use single quotes: 'like this'",
        rule: 'yaml-quotes',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (!line.includes(':')) return fieldAndColon;
      return /:\s.*:(\s|$)/.test(line) ? quotes('quotes around text that has a colon in it') : indentation;
    case 'BAD_INDENT':
      return /must be sufficiently indented and end with a ([\]}])/.test(error.message)
        ? closing(error.message)
        : indentation;
    case 'MISSING_CHAR':
      return missing(error.message);
    case 'UNEXPECTED_TOKEN':
      return unexpected(error.message);
    case 'RESOURCE_EXHAUSTION':
      return tooDeep;
    case 'KEY_OVER_1024_CHARS':
      return fieldAndColon;
    default:
      return {
        expected: 'a line such as `name: Family Hub`',
        mend: 'compare it with the same line of another record',
        rule: 'yaml',
      };
  }
}

const quotes = (expected: string): YamlWords => ({
  expected,
  mend: 'write it as "text in quotes"',
  rule: 'yaml-quotes',
});

const indentation: YamlWords = {
  expected: 'lines that belong together to begin under one another',
  mend: 'compare the spaces at the beginning of this line, of the one above and of the one below',
  rule: 'yaml-indentation',
};

const fieldAndColon: YamlWords = {
  expected: 'a field, a colon and a space, as in `name: Family Hub`',
  mend: 'add the colon and the space, or put the text that goes on over two lines in quotes',
  rule: 'yaml-colon',
};

const spaceAfterColon: YamlWords = {
  expected: 'a space after the colon, as in `name: Family Hub`',
  mend: 'add the space',
  rule: 'yaml-colon',
};

/** What git leaves in a file that two people changed. */
const twoVersions: YamlWords = {
  expected: 'one version of these lines',
  mend: 'two people changed them: keep what is right, and delete the lines that begin <<<<<<<, ======= and >>>>>>>',
  rule: 'yaml-conflict',
};

function closing(message: string): YamlWords {
  const bracket = message.includes(']') ? ']' : '}';
  return {
    expected: `a closing ${bracket}`,
    mend: `add ${bracket} where the list or group above ends`,
    rule: 'yaml-brackets',
  };
}

function missing(message: string): YamlWords {
  if (/closing .quote/.test(message))
    return {
      expected: 'a closing quote',
      mend: 'add the quote that is missing at the end of the text',
      rule: 'yaml-quotes',
    };
  if (/[\]}]/.test(message)) return closing(message);
  return fieldAndColon;
}

function unexpected(message: string): YamlWords {
  if (message.includes('block-seq-ind'))
    return {
      expected: 'each entry of a list on a line of its own',
      mend: 'move the hyphen to the next line',
      rule: 'yaml-lists',
    };
  if (message.includes('node end'))
    return {
      expected: 'nothing after the closing quote',
      mend: 'put the whole text in quotes, once',
      rule: 'yaml-quotes',
    };
  return {
    expected: 'nothing here that has a meaning of its own in YAML',
    mend: 'put the text in quotes',
    rule: 'yaml',
  };
}
