/** Who a service is for, in words. */
import type { ServicePage } from '../../catalogue/views/service-page.ts';
import { agesIn, agesNotStated, extensionUnknown } from '../../words/service.ts';

/** The sentence that says what the age line draws. */
export function ageSentence({ ages, areaWords }: Pick<ServicePage, 'ages' | 'areaWords'>): string {
  return ages.stated ? agesIn(ages.words, areaWords) : agesNotStated(areaWords);
}

/** What is said of ages for disabled children when the service says nothing of them. */
export function extensionGap({ ages }: Pick<ServicePage, 'ages'>): string | undefined {
  const { maximumAge, maximumAgeWithDisability } = ages;
  if (maximumAge === undefined || maximumAge >= 25 || maximumAge < 16 || maximumAgeWithDisability !== undefined)
    return undefined;
  return extensionUnknown;
}
