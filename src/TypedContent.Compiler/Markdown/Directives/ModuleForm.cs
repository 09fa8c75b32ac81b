namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Finds the <c>import</c> and <c>export</c> statements of MDX, which sentences can begin with too.</summary>
internal static class ModuleForm
{
    private static readonly string[] Declarations = ["const ", "let ", "var ", "function ", "function* ", "async function ", "class "];

    /// <summary>Returns the statement at <paramref name="start"/>, which begins a line; null if there is none.</summary>
    public static DirectiveLines? At(string text, int start)
    {
        if (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            return null;
        }

        var end = EndOfStatement(text, start);
        return end > 0 && IsStatement(text.AsSpan(start, end - start).TrimEnd()) ? new DirectiveLines(end) : null;
    }

    private static bool IsStatement(ReadOnlySpan<char> statement)
    {
        if (TrySkip(ref statement, "import "))
        {
            return IsImport(statement);
        }

        if (!TrySkip(ref statement, "export "))
        {
            return false;
        }

        if (TrySkip(ref statement, "default "))
        {
            return statement.Length > 0 && statement[statement.Length - 1] is ';' or '}' or ')' or '>';
        }

        if (statement.Length > 0 && statement[0] is '{' or '*')
        {
            return statement[statement.Length - 1] is ';' or '}' || IsImport(statement);
        }

        foreach (var declaration in Declarations)
        {
            if (TrySkip(ref statement, declaration))
            {
                return statement.IndexOfAny('=', '(', '{') > 0;
            }
        }

        return false;
    }

    /// <summary>Determines whether <paramref name="statement"/> is names, <c>from</c>, and a quoted module, or the module alone.</summary>
    private static bool IsImport(ReadOnlySpan<char> statement)
    {
        statement = statement.TrimEnd(";".AsSpan()).TrimEnd();
        if (statement.Length < 3 || statement[statement.Length - 1] is not ('"' or '\'') and var quote)
        {
            return false;
        }

        var module = statement.Slice(0, statement.Length - 1).LastIndexOf(statement[statement.Length - 1]);
        if (module == 0)
        {
            return true;
        }

        var names = module < 0 ? default : statement.Slice(0, module).TrimEnd();
        if (!names.EndsWith("from".AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        names = names.Slice(0, names.Length - 4);
        foreach (var c in names)
        {
            if (!(char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '{' or '}' or ',' or '*' or '_' or '$'))
            {
                return false;
            }
        }

        return names.Length > 0 && (names[names.Length - 1] is '}' || char.IsWhiteSpace(names[names.Length - 1]));
    }

    /// <summary>
    /// Returns the end of the line with which all brackets and quotes of a statement are closed; -1 if none is, or if another statement
    /// begins before.
    /// </summary>
    private static int EndOfStatement(string text, int start)
    {
        if (!IsKeyword(text, start))
        {
            return -1;
        }

        var depth = 0;
        var quote = '\0';
        for (var at = start; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '\n' or '\r')
            {
                if (depth == 0 && quote != '`')
                {
                    return at;
                }

                quote = quote == '`' ? quote : '\0';
                if (at + 1 < text.Length && IsKeyword(text, at + 1))
                {
                    return -1;
                }
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
                at += c == '\\' ? 1 : 0;
            }
            else
            {
                quote = c is '"' or '\'' or '`' ? c : quote;
                depth += c is '{' or '(' or '[' ? 1 : c is '}' or ')' or ']' ? -1 : 0;
            }
        }

        return depth == 0 && quote == '\0' ? text.Length : -1;
    }

    private static bool IsKeyword(string text, int at) =>
        string.CompareOrdinal(text, at, "import ", 0, 7) == 0 || string.CompareOrdinal(text, at, "export ", 0, 7) == 0;

    private static bool TrySkip(ref ReadOnlySpan<char> text, string word)
    {
        if (!text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        text = text.Slice(word.Length).TrimStart();
        return true;
    }
}
