/** Whether somebody has stopped the reading along. In the memory of this page alone: the next visit begins with it. */
let isOff = $state(false);

export const speaking = {
  get isOff(): boolean {
    return isOff;
  },
  stop: (): void => {
    isOff = true;
  },
  goOn: (): void => {
    isOff = false;
  },
};
