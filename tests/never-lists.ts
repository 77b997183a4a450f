/**
 * What docs/never.md promises, as lists a machine can hold the code to: calls of a browser, permissions of a page, names of
 * fields, and words on a screen. Each promise is known by one key, which stands beside its line there.
 */

export interface Promised {
  /** What these lists must find, so that a list cannot grow blind. */
  readonly caught: { readonly names: readonly string[]; readonly words: readonly string[] };
  /** Calls and objects of a browser, in the code that is shipped. */
  readonly calls?: RegExp;
  /** Features that the server's header must refuse to every page (Permissions-Policy). */
  readonly refused?: readonly string[];
  /** Names of fields, of values and of messages: in facts, commands, slices, requests to the vault and on the wire. */
  readonly names?: RegExp;
  /** What no sentence on a screen may say; who says that it is not done stands in `said` below. */
  readonly words?: RegExp;
}

export const promised: Readonly<Record<string, Promised>> = {
  location: {
    caught: { names: ["latitude", "geofence"], words: ["See where she is now"] },
    calls: /\bgeolocation\b|\bgetCurrentPosition\b|\bwatchPosition\b|\bGeolocation\w*\b/g,
    refused: ["geolocation"],
    names: /^(geo\w*|lat|lng|lon|latitude|longitude|coords?|coordinates|gps|location|whereabouts|(?:un)?geofence\w*)$/i,
    words: /\b(location|whereabouts|gps|geofence\w*|where (?:he|she|they|the other) (?:is|are) (?:now|right now))\b/i,
  },
  phone: {
    caught: { names: ["callLog"], words: ["Open their browser"] },
    calls:
      /\bnavigator\s*\.\s*contacts\b|\bContactsManager\b|\bgetInstalledRelatedApps\b|\bNDEFReader\b|\bOTPCredential\b|\bnavigator\s*\.\s*(?:bluetooth|usb|serial|hid)\b/g,
    refused: ["usb", "serial", "hid", "midi"],
    names:
      /^(addressBook|phoneBook|contactList|phoneNumbers?|callLog|callHistory|calls|smsLog|browserHistory|visited\w*)$/i,
    words: /\b(address book|call log|read (?:his|her|their) (?:messages|phone)|(?:his|her|their) browser)\b/i,
  },
  usage: {
    caught: { names: ["screenTime", "heartRate"], words: ["Battery: 31"] },
    calls:
      /\bgetBattery\b|\bIdleDetector\b|\bDeviceMotionEvent\b|\bDeviceOrientationEvent\b|\bAccelerometer\b|\bGyroscope\b|\bPressureObserver\b|\bnavigator\s*\.\s*connection\b/g,
    refused: ["accelerometer", "gyroscope", "magnetometer", "idle-detection", "compute-pressure"],
    names:
      /^(battery\w*|screenTime|appUsage|usageMinutes|openedTimes|opens|minutesSpent|timeSpent|installedApps|heartRate|pulseRate)$/i,
    words: /\b(screen ?time|battery|heart rate|other apps)\b/i,
  },
  recording: {
    caught: { names: ["recordingOf", "playback"], words: ["This talk is recorded"] },
    calls:
      /\bMediaRecorder\b|\bgetDisplayMedia\b|\bcaptureStream\b|\bImageCapture\b|\baudio:\s*true\b|\b(?:webkit)?SpeechRecognition\b|\bAudioWorklet\w*\b/g,
    refused: ["microphone", "display-capture"],
    names: /^(recording\w*|audio|microphone|voiceNote|playback|screenshot\w*|speechText)$/i,
    words: /\b(recording of|is recorded|record (?:a|the) (?:talk|voice|screen)|screenshot)\b/i,
  },
  proof: {
    caught: { names: ["photoProof"], words: ["Send a photo"] },
    names: /^(\w*[Pp]roof|exif\w*|selfie\w*|photoRequest\w*|verifiedByPhoto)$/,
    words: /\b(prove (?:it|that|yourself)|photo proof|proof|send a (?:photo|picture)|selfie)\b/i,
  },
  behind: {
    caught: { names: ["periodicSync"], words: [] },
    calls: /\bSyncManager\b|\bperiodicSync\b|\bbackgroundFetch\b|\.sync\.register\b|\bBackgroundFetch\w*\b/g,
    names: /^(backgroundSync|periodicSync|silentPush)$/i,
  },
  read: {
    caught: { names: ["readAt", "seenBy"], words: ["Read by {name}, at six"] },
    names:
      /^(readAt|readOn|readBy|wasRead|readReceipts?|deliveredAt|deliveredOn|openedAt|openedOn|openedBy|viewedAt|viewedBy|seenAt|seenBy)$/i,
    words:
      /\bread by \{name\}|\b(read at|read by (?:him|her|them|the other)|has (?:not )?(?:read|seen) your (?:message|words)|not yet read|unread)\b/i,
  },
  presence: {
    caught: { names: ["lastSeen", "typing", "isOnline"], words: ["{name} is typing"] },
    names:
      /^(last(?:Seen|Active|Online|Visit)\w*|is(?:Online|Typing|Active|Away|Here)|typing|presence\w*|activeAt|activeNow|onlineSince|awaySince|idleSince|heartbeat)$/i,
    words: /\b(last seen|is typing|is online|was online|online now|active now|last active)\b/i,
  },
  inactivity: {
    caught: { names: ["daysSilent"], words: ["{name} has not answered"] },
    names:
      /^(inactiv\w*|daysAway|daysSilent|silentSince|notAnswered|unansweredBy|noAnswerSince|nudge\w*|missedBy|quietOther)$/i,
    words:
      /(\{name\}|\b(?:he|she|the other)) (?:has not|did not) (?:opened?|answer(?:ed)?|written|write|been here|logged in)|still waiting for (?:him|her|them|\{name\})|\{name\} is (?:silent|away)|\bnudge\b/i,
  },
  noes: {
    caught: { names: ["lateCount", "overdueSince"], words: ["{name} was late"] },
    names:
      /^((?:late|missed|declined|skipped|paused|stopped|refused|broken)(?:Count|Times|Total|Number)|(?:declined|skipped|stopped)(?:By|List)|overdue\w*|lateBy|daysLate|failures)$/i,
    words:
      /(\{name\}|\b(?:he|she|the other)) (?:is|was) late\b|\b(you are late|overdue|missed (?:it|a day|promise)|declined \{count|times (?:declined|late|missed))/i,
  },
  thirds: {
    caught: { names: ["watchers", "accountabilityPartner"], words: ["Monitoring is on"] },
    names:
      /^(watchers?|watching|observers?|guardian\w*|accountab\w*|followers?|monitor\w*|tracked|tracking|tracker\w*|reportTo|notifyThird)$/i,
    words: /\b(accountability|monitor(?:s|ed|ing)?|track(?:s|ed|ing|er)?|spy(?:ing)?|keep an eye on|watch over)\b/i,
  },
  score: {
    caught: { names: ["trustScore", "percent"], words: ["Your rating"] },
    names:
      /^(\w*[Ss]cores?|ratings?|rated|grades?|percent\w*|points|ranking|trustLevel|healthIndex|risk(?:Score|Level)|compatibility\w*)$/,
    words: /\b(scores?|rating|rate (?:him|her|them|the other|your)|grade|percent|points|compatib\w*|risk of)\b|%/i,
  },
  detection: {
    caught: { names: ["sentiment", "lieDetector"], words: ["It detects lies"] },
    names:
      /^(sentiment\w*|toneOf|toneScore|emotionDetect\w*|lie(?:Detect\w*|s)?|deception\w*|truthful\w*|honestyCheck)$/i,
    words: /\b(lie detect\w*|detects? (?:a lie|lies|a tone|moods?)|tone analysis|sentiment)\b/i,
  },
  streak: {
    caught: { names: ["streak", "badges"], words: ["Seven days in a row"] },
    names: /^(streaks?|badges?|leaderboard|trophy|trophies|achievements?|medals?|redDays?|daysInARow|xp)$/i,
    words: /\b(streaks?|badge|leaderboard|trophy|achievement|medal|days in a row|level up|keep it up|well done)\b/i,
  },
  roles: {
    caught: { names: ["admin", "parentOf"], words: ["Parental mode"] },
    names:
      /^(parent(?:Of|Account)?|supervis\w*|administrator|admin|ward|dependant|childAccount|managedBy|ownerOf|controls)$/i,
    words: /\b(parental|supervis\w*|administrator|manage (?:him|her|them|the other))\b/i,
  },
  passwords: {
    caught: { names: ["theirPassword"], words: ["Share your password"] },
    names:
      /^((?:their|other|partner|others)(?:Password|Passphrase|Pin|Code)|passwordOf|passphraseOf|sharedPassword|loginOf)$/i,
    words: /\b((?:his|her|their|the other’s) (?:password|passphrase|pin)|share (?:a|your) (?:password|passphrase))\b/i,
  },
  force: {
    caught: { names: ["forceOpen", "masterKey"], words: ["The other has to answer"] },
    names: /^(force\w*|override\w*|unlockOther|openOther|masterKey|escrow\w*|backdoor|demand\w*|unsealFor)$/i,
    words: /\b(force (?:it|him|her|them) open|demand (?:it|an answer)|must answer|has to answer|you have to show)\b/i,
  },
  hidden: {
    caught: { names: ["stealthMode"], words: ["Without their knowledge"] },
    names: /^(stealth\w*|hiddenMode|invisibleMode|incognito|secretMode|spy\w*|cloak\w*|uninstallProtect\w*)$/i,
    words: /\b(stealth|invisible mode|runs unseen|hidden mode|without (?:his|her|their) knowledge)\b/i,
  },
  evidence: {
    caught: { names: ["evidence", "signedExport"], words: ["Evidence for a court"] },
    names: /^(evidence\w*|courtExport|legalExport|notari\w*|signedExport|affidavit)$/i,
    words: /\b(evidence|for a court|court|notari\w*|affidavit)\b/i,
  },
  thirdParties: {
    caught: { names: ["analytics"], words: ["Sponsored"] },
    calls:
      /\bsendBeacon\b|\bReportingObserver\b|\bgtag\b|\bdataLayer\b|\bSentry\b|\bposthog\b|\bmixpanel\b|\bbrowsingTopics\b|\bjoinAdInterestGroup\b|\bsharedStorage\b|\bfingerprint\w*\b/gi,
    refused: ["browsing-topics", "payment"],
    names: /^(analytics|telemetry|adId|advertis\w*|utm\w*|campaign|clickId|fingerprint\w*)$/i,
    words: /\b(analytics|telemetry|sponsor(?:ed)?|subscribe|upgrade to)\b/i,
  },
};

/** Names that look like one of these and are not: each with what it is. */
export const fine: Readonly<Record<string, string>> = {
  overrideGlobalObjects: "an option of the HTTP adapter: it leaves the globals of the process alone",
};

/** Promises that other tests hold: the file, and the title of the test or of its group. */
export const heldElsewhere: Readonly<Record<string, readonly [file: string, title: string]>> = {
  labels: ["scripts/voice.test.ts", "neither shouts, nor is blank, nor labels a person, nor is broken"],
  withdrawal: ["tests/domain/stance-orders.test.ts", "[consent-7] [LOG-5] [LOG-33] attack: withdrawal-erased"],
  adults: [
    "tests/e2e/first-run.test.ts",
    "under 18, or without agreeing, nothing is made, and first help and Calm stay open",
  ],
  questions: ["src/web/rooms/safety/nothing-kept.test.ts", "import nothing that could keep or send an answer"],
  alone: [
    "tests/device/nothing-crosses.test.ts",
    "[LOG-56] alone for a week, then paired: not one byte of what was theirs crosses",
  ],
  sent: [
    "tests/e2e/settings.test.ts",
    "what left this device is listed with its size and its reason, and is there after a lock",
  ],
};

/** Sentences that say one of these words because they say that it is not done, or mean something else by it. */
export const said: readonly { readonly text: RegExp; readonly because: string }[] = [];
