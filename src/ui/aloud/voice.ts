/** In the browser: a voice that the device has itself. One that speaks from elsewhere would be sent the text. */

/** English, British before others, the device's own choice before others. Undefined where there is none. */
export function localVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const rank = ({ lang, default: isDefault }: SpeechSynthesisVoice): number =>
    (/^en[-_]gb/i.test(lang) ? 2 : 0) + (isDefault ? 1 : 0);
  return voices
    .filter(({ localService, lang }) => localService === true && /^en([-_]|$)/i.test(lang))
    .sort((one, other) => rank(other) - rank(one))[0];
}
