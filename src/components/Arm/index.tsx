/** The mark of the guide: an arm with five joints, one for each part of the book. Pictures only; what they say is also said in words. */
export {default as ArmAcross} from './Across';
export {LimbDown, JointDown, MountDown, HandDown} from './Down';
