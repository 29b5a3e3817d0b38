/** The pages of the parts: as one it would be half as heavy again as any page may be. */
export const designPages = {
  parts: {
    title: 'The parts of this site',
    address: '/design/',
    description: 'The parts of the design in every state, for the people who build and check it.',
  },
  pictures: {
    title: 'The pictures and icons of this site',
    address: '/design/pictures/',
    description: 'Every picture and icon with its name, for the people who build and check the site.',
  },
  ways: {
    title: 'The forms and ways around of this site',
    address: '/design/ways/',
    description:
      'Questions, fields, links, folds and the map in every state, for the people who build and check the site.',
  },
} as const;
