using UCCMS.Core.Shared;

namespace UCCMS.Tests.Shared;

public sealed class ColumnMappingTests
{
    private static readonly KnownColumn[] Known =
    [
        new("article_number", Required: true, "barcode", "article no"),
        new("booked_at", Required: true, "booking date"),
        new("batch_ref", Required: false),
    ];

    [Fact]
    public void Headers_match_in_any_order_without_case_spaces_dots_underscores_and_hyphens()
    {
        var mapping = ColumnMapping.Map(["Batch-Ref.", "extra", "BOOKED AT", "Article No."], Known);
        Assert.Equal(3, mapping.OrdinalOf("article_number"));
        Assert.Equal(2, mapping.OrdinalOf("booked_at"));
        Assert.Equal(0, mapping.OrdinalOf("batch_ref"));
        Assert.Equal([new UnknownColumn("extra", 1)], mapping.Unknown);
        mapping.RequireComplete();
    }

    [Fact]
    public void Missing_required_columns_are_named_with_the_headers_seen()
    {
        var mapping = ColumnMapping.Map(["batch_ref", "error", "Remedy", "foo"], Known);
        Assert.Equal(["article_number", "booked_at"], mapping.Missing);
        Assert.Equal(-1, mapping.OrdinalOf("article_number"));
        Assert.Equal([new UnknownColumn("foo", 3)], mapping.Unknown);
        var refusal = Assert.Throws<RuleViolation>(mapping.RequireComplete);
        Assert.Equal("file.missing-columns", refusal.Code);
        Assert.Contains("article_number, booked_at", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("batch_ref, error, Remedy, foo", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Saved_pairing_goes_before_the_name_and_the_name_before_an_alias()
    {
        string[] headers = ["barcode", "article_number", "booked_at", "my own"];
        Assert.Equal(1, ColumnMapping.Map(headers, Known).OrdinalOf("article_number"));
        var saved = new Dictionary<string, string>(StringComparer.Ordinal) { ["My_Own"] = "article_number", ["absent"] = "batch_ref" };
        var mapping = ColumnMapping.Map(headers, Known, saved);
        Assert.Equal(3, mapping.OrdinalOf("article_number"));
        Assert.Equal(["barcode", "article_number"], mapping.Unknown.Select(u => u.Name));
    }

    [Fact]
    public void Two_aliases_of_one_column_are_refused()
    {
        var refusal = Assert.Throws<RuleViolation>(() => ColumnMapping.Map(["barcode", "Article No", "booked_at"], Known));
        Assert.Equal("file.ambiguous-column", refusal.Code);
    }
}
