/** Endings: forms of one word meet, and words that only look alike do not. */
import { describe, expect, test } from 'vitest';
import { leastWords, stem } from '../../../src/model/rules/words.ts';

describe('one word in all its forms', () => {
  test.for([
    'bully bullies bullied bullying',
    'parent parents parented parenting',
    'hate hates hated hating',
    'care cares cared caring',
    'carer carers',
    'house houses housed housing',
    'class classes',
    'stop stops stopped stopping',
    'hit hits hitting',
    'rape rapes raped raping',
    'starve starved starving',
    'sleep sleeps slept sleeping',
    'eat eats ate eaten eating',
    'cry cries cried crying',
    'worry worries worried worrying',
    'harm harms harmed harming',
    'fight fights fought fighting',
    'refuse refuses refused refusing',
    'swear swore swearing',
    'run runs ran running',
    'bite bites bit bitten biting',
    'feed fed feeding',
    'move moves moved moving',
    'vape vapes vaped vaping',
    'smoke smokes smoked smoking',
    'groom groomed grooming',
    'foster fosters fostered fostering',
    'threaten threatens threatened threatening',
    'argue argues argued arguing',
    'struggle struggles struggled struggling',
    'plan plans planned planning',
    'cut cuts cutting',
    'wet wets wetting',
    'stress stressed stressing',
    'abuse abused abusive abusing',
    'addict addicts addicted addiction',
    'grief grieve grieving',
    'adopt adopted adoption adopting',
    'exclude excluded exclusion',
    'evict evicted eviction',
    'separate separated separation separating',
    'disabled disability disabilities',
    'autism autistic',
    'dyslexia dyslexic',
    'anxiety anxious',
    'depression depressed depressing',
    'pregnant pregnancy',
    'suicide suicidal',
    'diagnosis diagnosed diagnose',
    'counselling counsellor counsellors',
    'allergy allergic allergies',
    'homeless homelessness',
    'lonely loneliness',
    'baby babies',
    'nappy nappies',
    'child children kid kids son daughter lads',
    'mum mums mother mam',
    'grandma nan granny',
    'tantrum tantrums',
    'language languages',
    'school schools schooling',
    'teach taught teaching',
  ])('%s', (forms) => {
    expect(Object.fromEntries(forms.split(' ').map((form) => [form, stem(form)]))).toEqual(
      Object.fromEntries(forms.split(' ').map((form) => [form, stem(forms.split(' ')[0]!)])),
    );
  });

  test('travel travelling', () => {
    expect(stem('travelling')).toBe(stem('travel'));
  });
});

describe('words that only look alike', () => {
  test.for([
    ['care', 'car'],
    ['caring', 'car'],
    ['cared', 'card'],
    ['hate', 'hat'],
    ['hating', 'hat'],
    ['rape', 'rap'],
    ['raping', 'rapping'],
    ['hope', 'hop'],
    ['hoping', 'hopping'],
    ['hoped', 'hopped'],
    ['tape', 'tap'],
    ['tape', 'tapping'],
    ['robe', 'rob'],
    ['note', 'not'],
    ['cute', 'cut'],
    ['fine', 'fin'],
    ['fire', 'fir'],
    ['shared', 'sharp'],
    ['bared', 'bar'],
    ['bed', 'be'],
    ['being', 'be'],
    ['bus', 'bu'],
    ['us', 'use'],
    ['gas', 'ga'],
    ['bass', 'base'],
    ['less', 'les'],
    ['sing', 'single'],
    ['king', 'kin'],
    ['thing', 'thin'],
    ['wing', 'win'],
    ['string', 'strong'],
    ['party', 'part'],
    ['police', 'policy'],
    ['career', 'care'],
    ['carer', 'car'],
    ['university', 'universe'],
    ['anger', 'angle'],
    ['sister', 'sit'],
    ['butter', 'but'],
    ['letter', 'let'],
    ['dinner', 'din'],
    ['winner', 'win'],
    ['better', 'bet'],
    ['number', 'numb'],
    ['paper', 'pap'],
    ['nursery', 'nurse'],
    ['meal', 'me'],
    ['dies', 'diet'],
    ['lice', 'lie'],
    ['seat', 'set'],
    ['adapt', 'adopt'],
    ['happy', 'happen'],
    ['mental', 'mentor'],
    ['autism', 'autumn'],
  ])('%s is not %s', ([one, other]) => {
    expect(stem(one!)).not.toBe(stem(other!));
  });

  test('a stem of three letters and more stays of three', () => {
    for (const word of ['bed', 'bus', 'gas', 'yes', 'ring', 'sing', 'used', 'ties', 'shed', 'sled'])
      expect([word, stem(word).length]).toEqual([word, expect.toSatisfy((length: number) => length >= 3)]);
  });

  test('figures stay', () => expect(['nn16', 'ks2', '16s'].map(stem)).toEqual(['nn16', 'ks2', '16s']));
});

test('phrases are kept as the least that says them, and of two that say the same the first', () => {
  expect(leastWords(["won't go to school", 'wont be going to the school', 'School refusal', 'the', ''])).toEqual([
    'wont school',
    'school refusal',
    'the',
  ]);
});
