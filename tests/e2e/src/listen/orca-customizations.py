"""What Orca does otherwise while it is listened to. It reads this file itself when it starts."""

from orca import settings, speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

# The keys that are pressed are no part of what the page says, nor is a summary of it.
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False

# Orca 43 finds out the language of a text and writes it into its log; this hands it on to the voice.
_voice = speech_generator.SpeechGenerator.voice


def _voice_of_language(self, key=None, **args):
    voices = _voice(self, key, **args)
    if args.get("language"):
        voices[0][ACSS.FAMILY] = {
            VoiceFamily.LANG: args["language"],
            VoiceFamily.DIALECT: args.get("dialect"),
        }
    return voices


speech_generator.SpeechGenerator.voice = _voice_of_language
