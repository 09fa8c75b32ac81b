namespace TypedContent.Shared.Messages;

/// <summary>Lists the styles of values.</summary>
internal static class MessageStyle
{
    internal const string Integer = "integer";
    internal const string Percent = "percent";
    internal const string Short = "short";
    internal const string Medium = "medium";
    internal const string Long = "long";

    /// <summary>Determines whether values of a kind have a style.</summary>
    internal static bool IsKnown(MessageArgumentKind kind, string style) => kind switch
    {
        MessageArgumentKind.Number => style is Integer or Percent,
        MessageArgumentKind.Date => style is Short or Long,
        _ => style is Short or Medium,
    };

    /// <summary>Returns what to write instead of an unknown style.</summary>
    internal static string Advice(MessageArgumentKind kind) => kind switch
    {
        MessageArgumentKind.Number => "write 'integer' or 'percent', or leave the style out",
        MessageArgumentKind.Date => "write 'short' or 'long', or leave the style out",
        _ => "write 'short' or 'medium', or leave the style out",
    };
}
