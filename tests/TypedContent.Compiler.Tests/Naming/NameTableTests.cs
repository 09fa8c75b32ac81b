using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Naming;

public sealed class NameTableTests
{
    [Theory]
    [InlineData("index", "Index", "IndexArticle")]
    [InlineData("partner/customer-support", "Partner.CustomerSupport", "CustomerSupportArticle")]
    [InlineData("one/two/three", "One.Two.Three", "ThreeArticle")]
    [InlineData("2020/12", "N2020.N12", "N12Article")]
    [InlineData("class", "Class", "ClassArticle")]
    [InlineData("översikt/ärenden", "Översikt.Ärenden", "ÄrendenArticle")]
    public void An_article_is_named_after_its_place(string path, string place, string className)
    {
        var name = Table(path)[path];

        Assert.Equal((place, className), (Place(name), name.ClassName));
    }

    [Fact]
    public void A_folder_and_a_file_of_the_same_name_are_told_apart()
    {
        var table = Table("billing", "billing/invoices");

        Assert.Equal("BillingArticle", Place(table["billing"]));
        Assert.Equal("Billing.Invoices", Place(table["billing/invoices"]));
    }

    [Fact]
    public void A_file_called_like_its_folder_is_not_called_like_its_type() =>
        Assert.Equal("Billing.BillingArticle", Place(Table("billing/billing")["billing/billing"]));

    [Theory]
    [InlineData("all", "AllArticle")]
    [InlineData("set", "Set")]
    [InlineData("try-get", "TryGetArticle")]
    [InlineData("to-string", "ToStringArticle")]
    [InlineData("articles", "ArticlesArticle")]
    [InlineData("equals/x", "EqualsFolder.X")]
    public void Members_of_the_generated_classes_are_not_hidden(string path, string place) =>
        Assert.Equal(place, Place(Table(path)[path]));

    [Theory]
    [InlineData("Billing", "billing")]
    [InlineData("a-b", "a_b")]
    [InlineData("x/One", "x/one")]
    [InlineData("!", "?")]
    [InlineData("X/a", "x/b")]
    public void Names_that_come_out_the_same_are_told_apart(string left, string right)
    {
        var table = Table(left, right);

        Assert.NotEqual(Place(table[left]), Place(table[right]), StringComparer.OrdinalIgnoreCase);
        Assert.NotEqual(table[left].ClassName, table[right].ClassName, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Articles_and_folders_whose_names_begin_alike_are_told_apart_without_a_hash()
    {
        const string begin = "how-to-read-the-invoice-that-a-customer-gets-from-a-partner";
        var table = Table($"{begin}-a/{begin}-a", $"{begin}-a/{begin}-b", $"{begin}-b/{begin}-a");

        Assert.Empty((IEnumerable<NameCollision>)table.Collisions);
        Assert.Equal(
            ["HowToReadTheInvoiceThatACustomerGetsFromAPartnerA.HowToReadTheInvoiceThatACustomerGetsFromAPartnerAArticle", "HowToReadTheInvoiceThatACustomerGetsFromAPartnerA.HowToReadTheInvoiceThatACustomerGetsFromAPartnerB", "HowToReadTheInvoiceThatACustomerGetsFromAPartnerB.HowToReadTheInvoiceThatACustomerGetsFromAPartnerA"],
            table.Paths.Select(path => Place(table[path])));
        Assert.All(table.Paths, path => Assert.DoesNotContain('_', table[path].ClassName));
    }

    [Fact]
    public void Names_that_are_too_long_for_the_compiler_get_a_hash_if_they_are_equal()
    {
        var begin = new string('a', 1_100);
        var table = Table(begin + "b", begin + "c");

        Assert.All(table.Paths, path => Assert.Matches("^Aa{959}_[0-9a-f]{4}$", Place(table[path])));
        Assert.Equal(2, table.Collisions.Count);
    }

    [Theory]
    [InlineData("pay\u3164now", "paynow")]
    [InlineData("\u3164", "\uFFA0")]
    [InlineData("a\uFE0F/x", "a/x")]
    public void Names_that_differ_in_characters_that_are_not_shown_are_told_apart(string left, string right)
    {
        var table = Table(left, right);

        Assert.NotEqual(Place(table[left]), Place(table[right]), StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u3164', Place(table[left]));
    }

    [Fact]
    public void The_same_file_name_in_two_folders_has_two_classes()
    {
        var table = Table("billing/index", "orders/index");

        Assert.Equal(["BillingIndexArticle", "OrdersIndexArticle"], table.Paths.Select(path => table[path].ClassName));
        Assert.Equal(["Billing.Index", "Orders.Index"], table.Paths.Select(path => Place(table[path])));
    }

    [Theory]
    [InlineData("!", "^Article_[0-9a-f]{4}$", "^UnnamedArticle_[0-9a-f]{4}$")]
    [InlineData("!/?", "^Folder_[0-9a-f]{4}\\.Article_[0-9a-f]{4}$", "^UnnamedArticle_[0-9a-f]{4}$")]
    [InlineData("a/!", "^A\\.Article_[0-9a-f]{4}$", "^AArticle$")]
    public void A_path_without_letters_has_a_name_too(string path, string place, string className)
    {
        var name = Table(path)[path];

        Assert.Matches(place, Place(name));
        Assert.Matches(className, name.ClassName);
    }

    [Fact]
    public void A_class_whose_name_with_all_folders_is_taken_has_a_hash()
    {
        var table = Table("a-b/c", "a/b/c");

        Assert.All(table.Paths, path => Assert.Matches("^CArticle_[0-9a-f]{4}$", table[path].ClassName));
    }

    [Fact]
    public void An_article_elsewhere_does_not_rename_those_in_other_folders()
    {
        string[] paths = ["a/one", "a/two", "b/three"];
        var before = Table(paths);
        var after = Table([.. paths, "b/four", "c/five"]);

        Assert.All(paths, path => Assert.Equal(before[path], after[path]));
    }

    [Fact]
    public void Tables_of_the_same_paths_are_equal()
    {
        Assert.Equal(Table("a", "b"), Table("a", "b"));
        Assert.NotEqual(Table("a", "b"), Table("a"));
        Assert.True(Table("a").Equals((object)Table("a")));
        Assert.False(Table("a").Equals(null));
        Assert.Equal(Table("a", "b").GetHashCode(), Table("a", "b").GetHashCode());
        Assert.NotEqual(Table("a", "b").GetHashCode(), Table("a").GetHashCode());
    }

    private static NameTable Table(params string[] paths) => NameTable.Of(new EquatableArray<string>(paths.Order(StringComparer.Ordinal)));

    private static string Place(ArticleName name) => string.Join('.', name.Folders.Append(name.Member));
}
