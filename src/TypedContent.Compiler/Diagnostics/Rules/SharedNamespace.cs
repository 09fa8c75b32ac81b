namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5026: a referenced assembly whose articles have the namespace of the project's own.</summary>
public static class SharedNamespace
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5026", "Configuration", RuleSeverity.Error, "Namespace of articles is that of a referenced assembly",
        "the articles of '{0}' have the namespace '{1}', as those of this project do");

    /// <summary>Returns the problem of an assembly.</summary>
    public static Problem At(string assembly, string name) => Rule.At(default, "set TypedContentNamespace in one of the projects", assembly, name);
}
