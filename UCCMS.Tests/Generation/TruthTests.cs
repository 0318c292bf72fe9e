using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Bookings;

namespace UCCMS.Tests.Generation;

/// <summary>The truth is checked against the files by other means than it was written with.</summary>
[Collection(ImportedMonth.Name)]
public sealed class TruthTests(ImportedMonth month)
{
    [Fact]
    public void Sums_of_the_truth_are_those_of_the_files()
    {
        var (rows, truth) = (month.World.Rows(ImportedMonth.Name), month.Truth);
        Assert.Equal(6_000, rows.Count);
        Assert.Equal(6_000, truth.GetProperty("bookingFiles").EnumerateArray().Sum(f => f.GetProperty("rowsRead").GetInt32()));

        var right = Owed(rows, truth).GroupBy(o => o.Contract, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (Articles: g.Count(), Gross: g.Sum(o => o.Row.Base), Vas: g.Sum(o => o.Row.Vas)), StringComparer.Ordinal);
        var told = truth.GetProperty("totals").GetProperty("contracts").EnumerateArray().Select(c => (Number: c.GetProperty("contract").GetString()!, Sum: c.GetProperty("right")))
            .Where(c => c.Sum.GetProperty("articles").GetInt32() > 0)
            .ToDictionary(c => c.Number, c => (c.Sum.GetProperty("articles").GetInt32(), c.Sum.GetProperty("gross").GetDecimal(), c.Sum.GetProperty("vas").GetDecimal()), StringComparer.Ordinal);
        Assert.Equal(11, right.Count); // the only office of the twelfth customer is still in SAP
        Assert.Equal(right, told);
        Assert.Equal(right.Values.Sum(s => s.Gross), Sum(truth, "products", "right"));
        Assert.Equal(right.Values.Sum(s => s.Gross), Sum(truth, "offices", "right"));
        Assert.Equal(Sum(truth, "contracts", "imported"), Sum(truth, "lines", "imported"));
    }

    [Fact]
    public void Every_kind_of_slip_is_planted_and_every_planted_row_names_its_article()
    {
        var truth = month.Truth;
        Assert.All(truth.GetProperty("slips").EnumerateArray(), s => Assert.True(s.GetProperty("planted").GetInt32() > 0, s.GetProperty("slip").GetString()));
        var articles = month.World.Rows(ImportedMonth.Name).ToDictionary(r => (r.File, r.Line), r => r.Article);
        Assert.All(Planted(truth, "findings"), p => Assert.Equal(p.GetProperty("article").GetString(), articles[PlaceOf(p)]));
    }

    [Fact]
    public void Only_meant_rows_look_like_one_article_booked_twice()
    {
        var (rows, truth) = (month.World.Rows(ImportedMonth.Name), month.Truth);
        var counter = rows.Where(r => r is { Channel: "COUNTER", IsCancelled: false, At: not null } && ArticleNumber.HasForm(r.Article))
            .ToLookup(r => (r.Article[..2], int.Parse(r.Article.AsSpan(2, 8), CultureInfo.InvariantCulture)));
        var suspected = from r in counter.SelectMany(g => g)
                        from before in counter[(r.Article[..2], int.Parse(r.Article.AsSpan(2, 8), CultureInfo.InvariantCulture) - 1)]
                        where (r.Office, r.Customer, r.Destination, r.Grams, r.Base) == (before.Office, before.Customer, before.Destination, before.Grams, before.Base)
                            && (r.At!.Value - before.At!.Value).Duration() <= TimeSpan.FromMinutes(10)
                        select (r.File, r.Line);
        var meant = Planted(truth, "findings").Concat(Planted(truth, "honestSuspicions")).Where(p => p.GetProperty("ground").GetString() == "SuspectedDouble").Select(PlaceOf);
        Assert.Equal(meant.Order(), suspected.Order());
    }

    /// <summary>Who owes each row, worked out from the rows and the planted findings alone.</summary>
    private static IEnumerable<(string Contract, GeneratedRow Row)> Owed(List<GeneratedRow> rows, JsonElement truth)
    {
        var planted = Planted(truth, "findings").GroupBy(PlaceOf).ToDictionary(g => g.Key, g => g.First().GetProperty("belongsTo").GetString()!);
        var contractOf = rows.Where(r => !planted.ContainsKey((r.File, r.Line)) && r.Contract.Length > 0).Select(r => (r.Customer, r.Contract)).Distinct()
            .ToDictionary(p => p.Customer, p => p.Contract, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => seen.Add(r.Text) && !r.IsCancelled && r.Channel != "SAP"))
        {
            var contract = planted.TryGetValue((row.File, row.Line), out var owner) ? owner : contractOf[row.Customer];
            if (contract.Length > 0)
            {
                yield return (contract, row);
            }
        }
    }

    private static IEnumerable<JsonElement> Planted(JsonElement truth, string name) => truth.GetProperty(name).EnumerateObject().SelectMany(c => c.Value.EnumerateArray());

    private static (string File, int Line) PlaceOf(JsonElement planted) => (planted.GetProperty("file").GetString()!, planted.GetProperty("line").GetInt32());

    private static decimal Sum(JsonElement truth, string by, string which) =>
        truth.GetProperty("totals").GetProperty(by).EnumerateArray().Sum(g => g.GetProperty(which).GetProperty("gross").GetDecimal());
}
