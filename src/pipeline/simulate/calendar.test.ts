import {describe, expect, it} from 'vitest';
import {dayOf, dayText, isWorkday, LAST_DAY, stamp, weekday, workdayNumber} from './calendar';
import {utcOffset, type Zone} from './zones';

describe('calendar', () => {
  it('counts days from 2023-01-01', () => {
    expect([dayText(0), dayText(LAST_DAY), dayOf('2024-03-01') - dayOf('2024-02-28')]).toEqual(['2023-01-01', '2025-12-31', 2]);
  });
  it('knows weekdays and numbers working days without gaps', () => {
    expect(weekday(dayOf('2024-04-08'))).toBe(0);
    expect(isWorkday(dayOf('2024-12-25'))).toBe(false);
    const numbers = Array.from({length: LAST_DAY}, (_, day) => day).filter((day) => weekday(day) < 5).map(workdayNumber);
    numbers.forEach((number, i) => expect(number).toBe(numbers[0]! + i));
  });
  it('writes instants before midnight of the first day', () => expect(stamp(-1)).toBe('2022-12-31 23:59:00'));
});

describe('time zones', () => {
  it.each<Zone>(['America/Los_Angeles', 'Europe/Amsterdam', 'Asia/Singapore'])('%s agrees with the zone data of Node at noon', (zone) => {
    const format = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'longOffset'});
    for (let day = 0; day <= LAST_DAY; day += 1) {
      const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(new Date(`${dayText(day)}T12:00:00Z`)))!;
      expect(utcOffset(zone, day), dayText(day)).toBe((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
    }
  });
});
