/** Parts that are not needed for the first results: they are fetched once the list stands. */
export { Filters } from './Filters.tsx';
export { LinkToSearch } from './LinkToSearch.tsx';
export { SaveButton } from './SaveButton.tsx';
export { Nothing, Ways } from './Nothing.tsx';
