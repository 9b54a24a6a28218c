import {describe, expect, it} from 'vitest';
import {references, render} from './render';

describe('render', () => {
  const text = "{{ config(materialized='table') }}\nselect * from {{ ref('a') }} join {{ source('sales', 'orders') }} on x < {{ var('limit') }};";

  it('replaces ref, source, var and config', () => {
    expect(render(text, () => 'staging', {limit: '5'})).toBe('select * from staging.a join sales.orders on x < 5');
  });

  it('finds what a model depends on', () => {
    expect(references(text)).toEqual({refs: ['a'], sources: [['sales', 'orders']]});
  });

  it('names a macro that it does not know, and a var without value', () => {
    expect(() => render('{% if x %}', () => '', {})).toThrow('the macro {% if x %} is not known here');
    expect(() => render(text, () => '', {})).toThrow("var('limit') has no value");
  });
});
