using TypedContent.Shared.Messages;

namespace TypedContent.Content.Values;

/// <summary>Reads the message that a text is.</summary>
internal static class MessageReader
{
    /// <summary>Returns the message. A text that isn't valid, which a build reports, is shown as it is written.</summary>
    internal static Message Read(string html) => MessageParser.Parse(html, out _) ?? new Message([new MessageText(html)], [], [], []);
}
