using TypedContent.Compiler.Text;
using TypedContent.Shared.Messages;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Compares the values of a translation with those of its source. Their order may differ.</summary>
/// <remarks>A translation may show a value as it is, whatever its type is, and may select by text that the source only shows.</remarks>
internal sealed class ValueComparison
{
    private readonly TextValues _source;
    private readonly TextValues _target;
    private readonly List<string> _lost;
    private readonly List<QuotedValue> _quoted;

    private ValueComparison(TextValues source, TextValues target)
    {
        (_source, _target) = (source, target);
        _quoted = [.. target.Quoted.Where(quoted => source.IndexOf(quoted.Name) >= 0 && source.Quoted.All(other => other.Name != quoted.Name)).GroupBy(quoted => quoted.Name).Select(group => group.First())];
        _lost = [.. source.Parameters.Select(value => value.Name).Where(name => target.IndexOf(name) < 0 && _quoted.All(quoted => quoted.Name != name))];
    }

    /// <summary>Returns the differences.</summary>
    public static IReadOnlyList<ValueDifference> Between(TextValues source, TextValues target)
    {
        var comparison = new ValueComparison(source, target);
        var added = comparison.Added().ToList();
        return
        [
            .. comparison._lost.Where(name => added.All(value => value.Meant != name)).Select(name => new LostValue(name)),
            .. comparison.Retyped(),
            .. added,
            .. comparison._quoted.Select(quoted => new ValueInQuotes(quoted.Name, quoted.Place, quoted.Doubled)),
            .. comparison.Forms(),
            .. comparison.Branches(),
            .. comparison.Offsets(),
        ];
    }

    private static bool CanUse(ValueKind type, ValueKind other) => other switch
    {
        ValueKind.Text => true,
        ValueKind.Choice => type is ValueKind.Text or ValueKind.Choice,
        _ => type == other,
    };

    private IEnumerable<AddedValue> Added()
    {
        for (var i = 0; i < _target.Parameters.Count; i++)
        {
            var (name, type) = _target.Parameters[i];
            if (_source.IndexOf(name) < 0)
            {
                yield return new AddedValue(name, _target.Places[i], NearName.In([.. _lost.Where(lost => CanUse(_source.Parameters[_source.IndexOf(lost)].Type, type))], name));
            }
        }
    }

    private IEnumerable<ValueDifference> Retyped()
    {
        for (var i = 0; i < _source.Parameters.Count; i++)
        {
            var (name, type) = _source.Parameters[i];
            var other = _target.IndexOf(name);
            if (other >= 0 && !CanUse(type, _target.Parameters[other].Type))
            {
                yield return new RetypedValue(name, _target.Places[other], type, _target.Parameters[other].Type);
            }
        }
    }

    /// <summary>
    /// Returns the values that are a percentage on one side only, or a date on one side and a time on the other. A translation may show more than the source, and the whole
    /// of a date as it is.
    /// </summary>
    private IEnumerable<ValueDifference> Forms()
    {
        foreach (var forms in _source.Forms.GroupBy(form => form.Name, StringComparer.Ordinal))
        {
            var others = _target.Forms.Where(form => form.Name == forms.Key).ToList();
            var i = _target.IndexOf(forms.Key);
            if (others.Count == 0 || !CanUse(_source.Parameters[_source.IndexOf(forms.Key)].Type, _target.Parameters[i].Type))
            {
                continue;
            }

            var isDate = _source.Parameters[_source.IndexOf(forms.Key)].Type == ValueKind.Date;
            var lost = forms.Where(form => form.IsPercent || (isDate && others.All(other => other.Written != other.Name))).Where(form => !others.Contains(form)).ToList();
            if (lost.Count > 0)
            {
                yield return new OtherForm(forms.Key, _target.Places[i], lost[0].Written, others[0].Written);
            }
            else if (others.Find(form => form.IsPercent) is { Name: not null } added && !forms.Contains(added))
            {
                yield return new OtherForm(forms.Key, _target.Places[i], forms.First().Written, added.Written);
            }
        }
    }

    /// <summary>Returns the branches of texts that the source doesn't have. A source whose only branch is <c>other</c> leaves them to its translations.</summary>
    private IEnumerable<ValueDifference> Branches()
    {
        var known = _source.Choices.Where(choice => choice.IsSelect).SelectMany(choice => choice.Branches.Select(branch => (choice.Name, branch.Key)))
            .GroupBy(branch => branch.Name, branch => branch.Key, StringComparer.Ordinal).ToDictionary(keys => keys.Key, keys => keys.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        for (var i = 0; i < _target.Choices.Count; i++)
        {
            var choice = _target.Choices[i];
            if (!choice.IsSelect || !known.TryGetValue(choice.Name, out var keys) || keys.Length == 1)
            {
                continue;
            }

            var unused = keys.Where(key => choice.Branches.All(branch => branch.Key != key)).ToList();
            foreach (var branch in choice.Branches.Where(branch => !keys.Contains(branch.Key)))
            {
                yield return new AddedBranch(choice.Name, branch.Place, branch.Key, NearName.In(unused, branch.Key), new EquatableArray<string>(keys));
            }
        }
    }

    /// <summary>Returns, for each value, the first choice by amount that subtracts another number than those of the source. Of those that show no number and subtract nothing, the source may have none.</summary>
    private IEnumerable<ValueDifference> Offsets()
    {
        foreach (var choices in _target.Choices.Where(choice => !choice.IsSelect).GroupBy(choice => choice.Name, StringComparer.Ordinal))
        {
            var known = _source.Choices.Where(choice => !choice.IsSelect && choice.Name == choices.Key).Select(choice => choice.Offset).Distinct().ToList();
            if (known.Count == 0)
            {
                continue;
            }

            var lost = known.FirstOrDefault(offset => offset != 0 && choices.All(choice => choice.Offset != offset));
            var other = choices.FirstOrDefault(choice => (choice.Offset != 0 || choice.ShowsNumber) && !known.Contains(choice.Offset)) ?? (lost != 0 ? choices.First() : null);
            if (other is not null)
            {
                yield return new OtherOffset(choices.Key, other.Place, other.Type, lost != 0 ? lost : known[0], other.Offset);
            }
        }
    }
}
