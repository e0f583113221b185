/** The kind of the presses of "guide me". */
export const GUIDE_PRESS = 'guide'
