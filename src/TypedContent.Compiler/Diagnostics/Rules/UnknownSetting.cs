namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5013: a value that a setting of the project can't have.</summary>
public static class UnknownSetting
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5013", "Configuration", RuleSeverity.Error, "Setting is not understood",
        "'{0}' is not a value of {1}");

    /// <summary>Returns the problem of a value, with the suggestion <paramref name="advice"/>.</summary>
    public static Problem At(string property, string value, string advice) => Rule.At(default, advice, value, property);
}
