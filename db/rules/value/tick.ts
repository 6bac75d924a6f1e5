/** "V", "√", "x", "1", "ya", "sudah": the mark a person makes for what was done, without its day. */
const TICK = /^(?:v+|x|1|√|✓|✔|☑|✅|•|●|\*|ok|ya|y|sudah|sdh|telah|ada|sudah rat|sudah melaksanakan)$/i;

export const isTickText = (text: string): boolean => TICK.test(text.trim());
