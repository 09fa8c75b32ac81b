using TypedContent.Shared.Messages;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Represents a form in which a text shows a value, if the form says which part of it, or in which unit.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Written">What is written in the braces, such as <c>name, number, percent</c>; the name alone for a value that is shown as it is.</param>
public readonly record struct ValueForm(string Name, string Written)
{
    /// <summary>Returns the forms in which parts of a message show values. The depth of branches is limited.</summary>
    internal static IEnumerable<ValueForm> In(IEnumerable<MessagePart> parts) => parts.SelectMany(part => part switch
    {
        MessageValue value => [Of(value)],
        MessageChoice choice => choice.Branches.SelectMany(branch => In(branch.Parts)),
        _ => Enumerable.Empty<ValueForm>(),
    });

    /// <summary>Gets a value that indicates whether the form is a percentage.</summary>
    internal bool IsPercent => Written.EndsWith(MessageStyle.Percent, StringComparison.Ordinal) && Written != Name;

    private static ValueForm Of(MessageValue value) => new(value.Name, value.Kind switch
    {
        MessageArgumentKind.Number when value.Style == MessageStyle.Percent => $"{value.Name}, number, {MessageStyle.Percent}",
        MessageArgumentKind.Number => $"{value.Name}, number",
        MessageArgumentKind.Date => $"{value.Name}, date",
        MessageArgumentKind.Time => $"{value.Name}, time",
        _ => value.Name,
    });
}
