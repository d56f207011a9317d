/*
 * Given names in Latin letters that reports in Chinese leave as they are. Common knowledge; facts, no licence.
 */
export const LATIN_GIVEN_NAMES: readonly string[] = `
Aaron Abdul Adam Adrian Ahmed Alan Albert Alberto Alejandro Alessandro Alex Alexander Alexandra Alexei Ali Alice Alison Amanda Amy Ana Andrea Andreas
Andrei Andrew Andy Angela Ann Anna Anne Annie Anthony Antonio Arnold Arthur Barack Barbara Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brandon
Brian Bruce Bryan Carl Carla Carlo Carlos Carol Caroline Catherine Charles Charlie Chris Christian Christina Christine Christopher Claire Claudia
Colin Craig Cynthia Dan Daniel Danielle Darren Dave David Dean Deborah Dennis Derek Diana Diane Diego Dmitry Don Donald Donna Doug Douglas Dylan Eddie
Edward Edwin Elena Eli Elizabeth Ellen Elon Emily Emma Emmanuel Enrico Eric Erik Ethan Eva Evan Fernando Francesco Francis Frank Franz Fred Frederick
Gabriel Gareth Gary Gavin Geoffrey George Gerald Gerhard Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillermo Hannah Hans Harold Harry
Hassan Heather Helen Henry Herbert Howard Hugh Hugo Ian Igor Ivan Jack Jacob Jake James Jamie Jan Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer
Jeremy Jerome Jerry Jessica Jim Jimmy Joan Joe Joel Johan Johannes John Johnny Jonas Jonathan Jordan Jorge Jose Joseph Joshua Juan Judith Judy Julia
Julian Julie Justin Karen Karl Kate Katherine Kathleen Keith Kelly Ken Kenneth Kevin Kim Kimberly Klaus Kurt Kyle Lars Laura Lauren Laurent Lawrence
Lee Leo Leonard Leonardo Leslie Lewis Linda Linus Lisa Louis Lucas Luigi Luis Luke Marc Marco Marcus Maria Mario Mark Markus Martin Mary Matt Matteo
Matthew Maurice Megan Melissa Michael Michel Michelle Miguel Mike Mikhail Mitch Mohamed Mohammad Mohammed Monica Nancy Natalie Nathan Neil Nicholas
Nick Nicolas Nicole Nigel Nikolai Noah Oliver Olivier Oscar Owen Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Philip Phillip Pierre Rachel
Ralph Raymond Rebecca Ricardo Richard Rick Robert Roberto Robin Roger Roland Ron Ronald Rose Ross Roy Russell Ruth Ryan Sally Sam Samantha Samuel
Sandra Sara Sarah Satya Scott Sean Sebastian Sergei Sergey Sharon Simon Sofia Sophie Stefan Stephanie Stephen Steve Steven Stuart Sundar Susan Suzanne
Ted Teresa Terry Theodore Theresa Thomas Tim Timothy Toby Todd Tom Tony Tracy Trevor Tyler Ursula Victor Victoria Viktor Vincent Vladimir Walter
Warren Wayne Wendy Wilhelm William Wolfgang Yuri Zach Zoe
`
  .trim()
  .split(/\s+/);
