namespace TypedContent.Compiler.Settings;

/// <summary>Represents a value that a setting can't have.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Value">The value as written.</param>
/// <param name="Advice">What to write instead.</param>
public sealed record InvalidSetting(ProjectSetting Setting, string Value, string Advice);
