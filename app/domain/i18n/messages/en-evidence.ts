/** What customers read of evidence and of requests like theirs, in English. */
export const enEvidence = {
  evidence: {
    lead: "You can send the request without these and add them later from its page. A person answers either way; what is marked as needed may have to be there before they can decide.",
    sensitive:
      "Kept for {{days, number}} days at most, and no longer than {{solved, number}} days after the request is solved. Each opening by our staff is recorded.",
    title: "Photos and documents",
    given: "given ({{files, number}})",
    givenWords: "given in words",
    missing: "not given",
    missingNeeded: "missing, needed to decide",
    askedBy: "The article {{title}} asks for this in such a case.",
    removed: "removed {{date}}, as its time was over",
    keptUntil: "kept until {{date}} at the latest",
    addTitle: "Add photos and documents",
    addLead: "They go to the person who works on this request.",
    add: "Add to the request",
    added: "Added: {{list}}",
    unstored:
      "Your request is open. A file that you gave could not be stored on our side: add it again below in a while.",
    notStored:
      "{{name}} could not be stored on our side just now. Nothing is wrong with the file: try again in a while.",
    nothing: "Choose a file or write a few words first.",
    linkOver:
      "This link to a file is no longer valid. Open the page of the request again and open the file from there.",
    tooLarge:
      "That is more than {{size, number}} MB in one form, so nothing was sent. Go back: what you typed is still there. Send fewer or smaller files.",
    tooMany: "That was a lot at once. Wait a minute, go back and send it again: what you typed is still there.",
    summary: "Your request has not been sent yet. What you typed and the files that were taken are still here.",
    signIn: "Sign in to add photos and documents.",
    similarOrder: "You have already asked about this order",
    similarTopic: "You have already asked about something like this",
    similarLead: "An open request is answered sooner when everything stands in one place.",
    similarAdd: "Add this to request {{number}}",
    similarAnother: "Open another request all the same",
    similarExpected: "answer expected by {{date}}",
    similarChoose: "Choose below: add this to the request that is open, or open another. What you typed is still here.",
    similarGone: "That request takes no more messages. What you typed is still here: choose again.",
  },
} as const;
