import type {Step} from '../engine/step';
import {demandSteps} from './demand';
import {monitorStep} from './monitor';
import type {DemandParameters} from './parameters';
import {wearParameters} from './parameters';
import {registerStep} from './register';
import {wearSteps} from './wear';

/** All steps that make, judge and register models. */
export function modelingSteps(demand: DemandParameters): Step[] {
  return [...demandSteps(demand), demandRegistration(demand), monitorStep, ...wearSteps, wearRegistration()];
}

function demandRegistration(parameters: DemandParameters): Step {
  return registerStep({
    name: 'demand_forecast', windows: 'evaluation.demand_windows', gate: 'WAPE', trainedOn: ['features.demand_features', 'marts.fct_demand_weekly'],
    parameters: {trainWeeks: parameters.trainWeeks}, overrule: parameters.overrule,
    text: {
      title: 'Demand forecast', owner: 'Data Platform, the data scientist',
      purpose: 'Forecasts the pieces of each finished good that each region will order in the week to come.',
      decision: 'The planner uses it to release work orders and to set safety stock.',
      method: 'Linear regression on the demand of past weeks, their means over 4, 13 and 52 weeks, the weeks around a year ago and the season.',
      limits: ['It sees orders, not wishes: what customers did not order because it was out of stock is missing.', 'It knows nothing of promotions to come.', 'Series with less than a year of history are not forecast.', 'It gives no interval; safety stock needs one.'],
    },
  });
}

function wearRegistration(): Step {
  return registerStep({
    name: 'wear_model', windows: 'evaluation.wear_windows', gate: 'average precision', trainedOn: ['features.wear_features', 'features.wear_labels'],
    parameters: {ridge: wearParameters.ridge, horizonDays: wearParameters.horizonDays}, overrule: '',
    text: {
      title: 'Wear model', owner: 'Data Platform, the data scientist',
      purpose: `Gives each arm the probability that its transmission fails within ${wearParameters.horizonDays} days.`,
      decision: 'The service lead visits the five per cent of arms most at risk.',
      method: "Logistic regression on the backlash as a share of the manual's limit, its square, its growth, and the wear that load and hours should cause.",
      limits: ['Failures are reported weeks late; the newest outcomes are not in it.', 'Until December 2025 telemetry came on one working day in ten.', 'It counts on the known shift of firmware 2.4.0; the next firmware may shift readings again.', 'It says nothing of motors, encoders and cables.', 'Its few features were chosen with these windows in view, so the next quarter may be a little worse than they say.'],
    },
  });
}
