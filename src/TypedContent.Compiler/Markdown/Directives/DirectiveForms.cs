namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Lists the forms of directives that stand alone on their lines.</summary>
internal static class DirectiveForms
{
    /// <summary>Gets the characters that the forms begin with.</summary>
    public static char[] OpeningCharacters { get; } = ['{', '<', '-', '*', 'i', 'e'];

    /// <summary>Returns the directive at <paramref name="start"/>, before which there are only spaces on the line; null if there is none.</summary>
    public static DirectiveLines? At(string text, int start) => text[start] switch
    {
        '{' => TemplateForm.At(text, start),
        '<' => SnippetForm.FileAt(text, start) ?? DumiForm.At(text, start) ?? ComponentForm.At(text, start),
        '-' => SnippetForm.At(text, start),
        '*' => AbbreviationForm.At(text, start),
        'i' or 'e' => ModuleForm.At(text, start),
        _ => null,
    };
}
