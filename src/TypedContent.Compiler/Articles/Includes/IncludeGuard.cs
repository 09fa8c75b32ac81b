using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>
/// Decides which directives of an article are followed, and reports the others. Problems of an included file are reported when that
/// file is read by itself, not here.
/// </summary>
/// <param name="closure">The files that the article includes.</param>
/// <param name="length">The length of the article itself.</param>
/// <param name="lines">The lines of the article.</param>
/// <param name="problems">The problems of the article.</param>
internal sealed class IncludeGuard(IncludeClosure closure, int length, LineMap lines, ProblemList problems)
{
    private readonly List<int> _chain = [0];
    private readonly int[] _counts = new int[2];
    private readonly List<Problem> _found = [];
    private bool _isLimited;
    private IncludeDirective _own;
    private long _length;
    private int _files = length;
    private bool _leavesOut;

    /// <summary>Gets a value that indicates whether the text is larger than an article may be.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Determines whether to follow a directive. After a directive that is followed, <see cref="Leave"/> must be called.</summary>
    public bool Enter(int from, IncludeDirective directive, IncludeTarget? target, FragmentSide side)
    {
        _own = from == 0 ? directive : _own;
        if (_leavesOut || IsTooLarge)
        {
            return false;
        }

        // The source of a unit includes the same files as its translation, so they are reported once.
        var isReported = side != FragmentSide.Source;
        if (target is not { IsMissing: false, File: var file })
        {
            if (target is { } missing && from == 0 && isReported)
            {
                _found.Add(MissingInclude.At(SpanOf(directive), directive.Path, missing.Suggestion.Length > 0 ? missing.Suggestion : null));
            }
            else if (target is null)
            {
                AddLimit($"there are more than {ReadingLimits.Includes} includes");
            }

            return false;
        }

        var first = _chain.IndexOf(file);
        if (first >= 0)
        {
            if (first == 0 && isReported && IsFirstOf(_chain))
            {
                _found.Add(CyclicInclude.At(SpanOf(_own), string.Join(" → ", _chain.Append(0).Select(NameOf))));
            }

            return false;
        }

        if (_chain.Count > ReadingLimits.IncludeDepth)
        {
            AddLimit($"includes are nested more than {ReadingLimits.IncludeDepth} deep");
            return false;
        }

        if (++_counts[isReported ? 0 : 1] > ReadingLimits.Includes)
        {
            AddLimit($"there are more than {ReadingLimits.Includes} includes");
            return false;
        }

        _chain.Add(file);
        return true;
    }

    /// <summary>Ends the file that was entered last.</summary>
    public void Leave() => _chain.RemoveAt(_chain.Count - 1);

    /// <summary>Adds a file that is included for the first time.</summary>
    public void Add(IncludeFragment file) => _files += file.Text.Length;

    /// <summary>Adds the length of a file and of the prefixes of its lines, and determines whether the text is still within the limit.</summary>
    public bool Fits(IncludeFragment file, int prefix)
    {
        _length += file.Text.Length + ((long)file.Lines * prefix);
        var limit = Math.Min(ReadingLimits.IncludedLength, ReadingLimits.RepeatedLength(_files));
        if (_length > limit && !IsTooLarge)
        {
            IsTooLarge = true;
            _found.Add(IncludesTooLarge.At(SpanOf(_own), (int)limit));
        }

        return !IsTooLarge;
    }

    /// <summary>Adds the problem that the article has too many units together with those of its includes.</summary>
    public void AddTooManyUnits() => _found.Add(TooManyParts.At(SpanOf(_own), "translation units", ReadingLimits.Items));

    /// <summary>Leaves out all directives, because of the problems that <paramref name="other"/> has found.</summary>
    public void LeaveOut(IncludeGuard other)
    {
        _leavesOut = true;
        _found.AddRange(other._found);
    }

    /// <summary>Reports the problems that were found.</summary>
    public void Report()
    {
        _found.ForEach(problems.Add);
    }

    /// <summary>Determines whether this file reports a cycle. One file does: its first article or, if it has none, its first file.</summary>
    private bool IsFirstOf(IEnumerable<int> circle)
    {
        var own = closure.Files[0].Identity;
        return circle.Select(file => closure.Files[file].Identity).All(other =>
            own.IsInclude == other.IsInclude ? string.CompareOrdinal(own.FilePath, other.FilePath) <= 0 : !own.IsInclude);
    }

    private string NameOf(int file) => closure.Files[file].Identity.Path + ".md";

    private void AddLimit(string what)
    {
        if (!_isLimited)
        {
            _isLimited = true;
            _found.Add(TooManyIncludes.At(SpanOf(_own), what));
        }
    }

    private FileSpan SpanOf(IncludeDirective directive) => lines.Span(directive.PathRange.Start, directive.PathRange.Length);
}
