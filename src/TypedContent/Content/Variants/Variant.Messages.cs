using TypedContent.Content.Values;
using TypedContent.Shared.Messages;
using TypedContent.Text;

namespace TypedContent.Content.Variants;

/// <content>Keeps the messages that texts are.</content>
internal sealed partial class Variant
{
    private Message?[]? _messages;

    /// <summary>Returns a text as a message. Only for a variant that holds the text.</summary>
    internal Message Message(int index)
    {
        Message?[] messages = _messages ??= new Message?[_texts.Length];
        return messages[index] ??= MessageReader.Read(Utf8Text.GetString(Html(index)));
    }
}
