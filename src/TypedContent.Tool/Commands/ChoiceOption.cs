using System.CommandLine;

namespace TypedContent.Tool.Commands;

/// <summary>Provides options with a fixed set of values.</summary>
internal static class ChoiceOption
{
    /// <summary>Returns an option. A value that it can't have is an error that lists those that it can.</summary>
    /// <param name="name">The name.</param>
    /// <param name="alias">The short name.</param>
    /// <param name="description">The description, to which the values are added.</param>
    /// <param name="values">The values by their names, the default first.</param>
    public static Option<T> Create<T>(string name, string alias, string description, params (string Name, T Value)[] values)
    {
        var names = $"{string.Join(", ", values[..^1].Select(value => value.Name))}{(values.Length > 2 ? "," : string.Empty)} or {values[^1].Name}";
        return new Option<T>(name, alias)
        {
            Description = $"{description}: {names}.",
            HelpName = name.TrimStart('-'),
            DefaultValueFactory = _ => values[0].Value,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                var index = Array.FindIndex(values, value => string.Equals(value.Name, text, StringComparison.OrdinalIgnoreCase));
                if (index < 0)
                {
                    result.AddError($"'{text}' is not a value of {name}; write {names}");
                }

                return values[Math.Max(index, 0)].Value;
            },
        };
    }
}
