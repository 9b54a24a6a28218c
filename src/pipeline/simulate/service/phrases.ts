/** What customers write, by true category, and what technicians write when they close. `{…}` is filled in. */
export interface Phrases { readonly problems: readonly string[]; readonly resolutions: readonly string[] }

export const phrases: Readonly<Record<string, Phrases>> = {
  wear: {
    problems: [
      'The {part} arm overshoots when it places boxes, a few millimeters more each week.', 'There is play in the main joint of arm {arm}. We hear a knock when it reverses.',
      'Arm {arm} no longer hits the fixture after a long shift. Recalibration helps for a day.', 'Joint feels loose. The arm was fine in spring.',
      'We get position errors on arm {arm} since last week, mostly under heavy load.'],
    resolutions: ['Transmission replaced, recalibrated.', 'Backlash over limit, swapped drive.', 'drive worn out, exchanged. ok now', 'Adjusted preload, watch it.'],
  },
  collision: {
    problems: ['Arm {arm} hit a rack this morning and stopped.', 'A forklift touched the arm. It moves, but not straight.', 'Emergency stop after contact with a pallet, arm {arm}.'],
    resolutions: ['Checked links, recalibrated.', 'Flange bent, replaced.', 'No damage found, reset.'],
  },
  grasp: {
    problems: ['The gripper drops polybags, about one in twenty.', 'Suction is weak since Monday. New cups did not help.', 'The soft hand loses round fruit when it turns fast.'],
    resolutions: ['Cups replaced.', 'Valve cleaned, pressure set.', 'pads worn, sent new ones', 'Slowed the turn, works.'],
  },
  software: {
    problems: ['After the update the arm waits two seconds before each move.', 'The screen shows error 417 and nothing else.', 'Arm {arm} lost its program overnight.', 'Cannot log in to the controller.'],
    resolutions: ['Reinstalled firmware.', 'Reset controller, restored program from backup.', 'License renewed.', 'Known problem, fixed in next release.'],
  },
  delivery: {
    problems: ['Our order was promised for last week and has not come.', 'We received two grippers and ordered three.', 'When will the arms arrive? The line is waiting.'],
    resolutions: ['Sent the rest.', 'Told customer the new date.', 'Forwarded to Sales.'],
  },
  question: {
    problems: ['Which grease may we use for the base joint?', 'Can the {part} carry four kilograms at full reach?', 'How often should we recalibrate?', 'Is there a drawing of the tool flange?'],
    resolutions: ['Sent manual page.', 'Answered by phone.', 'Sent drawing.'],
  },
};

export const greetings = ['Hello, ', 'Good morning, ', 'Hi team, ', '', ''] as const;

/** Signatures put names, mail addresses and telephone numbers into free text. */
export const signatures = [
  ' Regards, {name}', ' Thanks, {name}, {email}', ' Please call {phone}. {name}', ' {name} ({email})', '', '', '',
] as const;
