/** From this sum on a message is urgent. 0 is even odds; a little more, so that short plain remarks ("the car is clean") stay quiet. */
export const URGENT_FROM = 0.15
