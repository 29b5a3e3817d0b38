/** Guesses, for counting alone, whether a feed names members of staff. Nothing that is found is kept or shown. */

const role =
  /\b(team|service|centre|hub|office|officer|reception|receptionist|admin|administrator|enquiry|enquirie|manager|lead|leader|worker|coordinator|co-ordinator|helpline|desk|support|advice|group|club|school|nursery|library|council|trust|charity|committee|secretary|chair|chairperson|treasurer|adviser|advisor|director|staff|contact|info|information|help|duty|line|department|head|teacher|nurse|practitioner|family|familie|child|children|community|church|hall|general|main|booking|member|membership|referral|clinic|health|care|project|programme|society|association|volunteer|early|young|youth)(s|'s|’s)?\b/i;

/** Two or three words with capitals, none of which is a role's: "Alex Invented", "Ms A Invented". */
export const looksLikeStaff = (name: string): boolean =>
  /^(?:(?:Mrs?|Ms|Miss|Mx|Dr|Rev)\.? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(name.trim()) &&
  !role.test(name);

/** first.last@, f.last@, first_last@ */
export const looksLikeStaffEmail = (email: string): boolean => {
  const [, local] = /^([\p{L}'-]+[._][\p{L}'-]{2,}\d?)@[^\s@]+$/u.exec(email.trim()) ?? [];
  return local !== undefined && !role.test(local.replaceAll(/[._-]/g, ' '));
};
