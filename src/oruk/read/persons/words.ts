/** Words by which a role or a team is told from a person, and a person from a word. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** In the names of roles, teams, organisations and places; none of them is a part of anybody's name that is not also a word. */
export const roleWords = words(`
  academy access accounts activities activity admin administration administrator administrators adults advice advisor adviser
  advisers advisors advocacy after agency all and answerphone any area area's arts asd assessment assistant association at autism
  avenue baby bank behaviour bereavement board book booking bookings borough branch breakfast brigade building bureau business
  cafe call café camhs care carer carers carers' caretaker caring casework caseworker central centre centres chair chairman
  chairperson chairwoman charity chief child childcare childminder childminding children children's childrens choir church
  clerk clinic clinical clinics close club clubs co coach college commissioner committee community complaints congregation
  consultant contact contacts coordinator co-ordinator coordination coordinators council councillor counselling counsellor
  counselor county court crisis customer customers day debt deputy desk development director disability disabilities disabled
  district doctor doctors domestic drive drop-in drugs duty early education emergency employment engagement enquiries enquiry
  enquirys executive facilitator families family father's fathers feedback festival finance first fis fitness food for forum
  foundation founder friends front fund funding gateway general girls governor governors group groups gym hall head health
  hello help helpdesk helpline helplines holiday home homes hospice hospital hotel hotline house housing hub hubs inclusion
  individual info information initiative inspire intake integration jobs justice junior keyworker kids lane languages lead
  leader leaders league learning leisure libraries library lifeline line link list listening local locality ltd mail main
  manager managers marketing mash med medical meeting member members membership men's mental mentor mentoring midwife midwifery
  midwives minister ministry music national network neighbourhood network's new nhs noreply no-reply north northern nurse
  nursery nurses nursing of office officer officers on online open operations organisation organiser organisation's organizer
  outreach owner paediatric parent parenting parents parents' park parish partnership pastoral patient patients people people's
  performing person physiotherapy place play playgroup playgroups point police post practice practitioner pre-school preschool
  president press principal programme programmes project projects property proprietor provider providers psychology public
  quality reception receptionist receptionists recovery recruitment referral referrals refuge regional registrar registration
  representative research resource respite response review road room safeguarding sales scheme school schools scout scouts
  secretary secretary's senco send sendias sendiass senior service services session sessions single skills social society south
  southern speech special specialist sport sports staff street student students studio substance support supporter supervisor
  surgery switchboard switch swimming systems tbc tbd teacher teachers team teams telephone the theatre therapist therapists
  therapy to toddler toddlers town trainer training transport treasurer trust trustee trustees unit university unknown us venue
  vicar village voluntary volunteer volunteering volunteers walk-in warden web website welcome welfare wellbeing well-being
  west western women women's womens worker workers yard young youth zone east eastern equipment events exercise
  n/a none not various department dept directorate division corporate communications comms partners team's
`);

/** The names that are given most often in the UK, of several generations and languages: for text in which anything may stand. */
export const firstNames = words(`
  aaron abdul abigail adam adele adrian agnes ahmed aisha alan albert alex alexander alexandra alfie ali alice alison amanda
  amber amelia amina amir amy ana andrea andrew andy angela anita ann anna anne annette annie anthony antonia archie arthur
  asha ashley audrey barbara barry beatrice becky ben benjamin bernadette bernard beth bethany betty bev beverley bill billy bob
  brenda brian bridget bryan callum cameron carl carol caroline catherine cathy charles charlie charlotte cheryl chloe chris
  christina christine christopher claire clare clive colin connor craig cynthia daisy dan daniel danielle darren dave david dawn
  deborah debbie denise dennis derek diana diane donald donna doreen dorothy doug douglas duncan eddie edith edward eileen elaine
  eleanor elena elizabeth ella ellen ellie emily emma eric erin ethan eva eve evelyn evie fatima felicity fiona florence frances
  francis frank fred freya gail gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gillian glen glenn gloria
  gordon graeme graham greg gurpreet hannah harjit harriet harry hassan hayley heather heidi helen henry hilary holly howard hugh
  ian ibrahim imran irene isaac isabel isabella isla ivan jack jackie jacob jacqueline jade jake james jamie jan jane janet janice
  jason jayne jean jeff jeffrey jemma jennifer jenny jeremy jessica jill jim jo joan joanna joanne jodie joe joel john jonathan
  jordan joseph josephine joshua joyce judith judy julia julian julie june kailash karen karl kate katherine kathleen kathryn kathy
  katie kay keith kelly ken kenneth kerry kevin khadija kieran kim kirsty krystyna kyle laura lauren leah leanne lee leon leonard
  lesley leslie lewis liam lily linda lindsay lisa liz lorraine louis louise lucy luke lynda lynn lynne maisie malcolm mandy
  margaret maria marian marie marilyn marion martin martyn mary matthew matt maureen maurice max megan melanie melissa mia michael
  michelle mick mike millie miriam mohamed mohammad mohammed moira molly monica muhammad muriel nancy naomi natalie natasha
  nathan neil niamh nicholas nick nicola nicole nigel nina noah nora norma norman olga oliver olivia omar oscar owen pam pamela
  pat patricia patrick paul paula pauline penelope penny peter phil philip phillip phoebe phyllis poppy priya rachael rachel
  raj rajesh ralph raymond rebecca reginald rhys richard rita robert roberta robin roger roland ron ronald rosemary rosie ross
  roy russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah scott sean sebastian shannon sharon sheila shirley
  simon sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue suresh susan suzanne sylvia tanya
  ted teresa terence terry theo theresa thomas tim timothy tina toby tom tony tracey tracy trevor valerie vanessa vera veronica
  vicky victoria vincent violet vivian vivien wayne wendy william yasmin yusuf yvonne zainab zara zoe
`);
