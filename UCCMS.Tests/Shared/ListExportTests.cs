using Bunit;
using ClosedXML.Excel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Web.Exports.Lists;
using UCCMS.Web.Shared;
using static UCCMS.Tests.Organisation.Organising;

namespace UCCMS.Tests.Shared;

public sealed class ListExportTests : BunitContext
{
    private const string Rupees = "Amount ₹";
    private readonly List<PageRequest> asked = [];
    private readonly ActorContext actors = new();
    private readonly Shelf shelf = new();
    private readonly BunitJSModuleInterop choice;
    private byte[]? saved;
    private string? name;

    public ListExportTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        choice = JSInterop.SetupModule("./Shared/ColumnChoice.razor.js");
        JSInterop.SetupModule("./Shared/DownloadButton.razor.js").Setup<object>("save", Keep).SetResult(new object());
        actors.Set(Someone(Role.Directorate));
        Services.AddLogging().AddSingleton(actors).AddSingleton(TimeProvider.System).AddShelf(shelf);
    }

    private IXLWorksheet Sheet => new XLWorkbook(new MemoryStream(saved ?? throw new InvalidOperationException("Nothing was saved."))).Worksheets.Single();

    [Fact]
    public void Export_writes_every_row_of_the_search_and_order_page_by_page()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/lines?q=delhi&sort=amount&desc=1&page=3&status=HandedOver");
        var cut = Table(_ => 450);
        asked.Clear();
        Export(cut);
        Assert.Equal([0, 200, 400], asked.Take(3).Select(r => r.Skip));
        Assert.All(asked.Take(3), r => Assert.Equal(("delhi", "amount", true, 200), (r.Search, r.Sort, r.Descending, r.Take)));
        Assert.StartsWith("lines-of-delhi-", name, StringComparison.Ordinal);
        var sheet = Sheet;
        Assert.Equal("Lines of Delhi", sheet.Cell("A1").GetString());
        Assert.Matches(@"^Exported by .+ on \d\d-\w{3}-\d{4} \d\d:\d\d IST$", sheet.Cell("A2").GetString());
        Assert.Equal(
            ["Search: delhi", "Status: Handed over", $"Order: {Rupees}, descending", "List: /lines?q=delhi&sort=amount&desc=1&status=HandedOver"],
            Enumerable.Range(4, 4).Select(r => sheet.Cell(r, 1).GetString()));
        Assert.Matches(@"^Rows: 450 as of \d\d-\w{3}-\d{4} \d\d:\d\d IST$", sheet.Cell("A3").GetString());
        Assert.Equal(["Name", "Contract", Rupees, "On", "At", "Pieces", "Late", "State"], Enumerable.Range(1, 8).Select(c => sheet.Cell(9, c).GetString()));
        Assert.Equal("Line 449", sheet.Cell(459, 1).GetString());
        Assert.Equal("Total", sheet.Cell(460, 1).GetString());
        Assert.Equal((450 * 12.5m) + (449 * 450 / 2), sheet.Cell(460, 3).GetValue<decimal>());
        Assert.Equal("Control: 450 rows; Amount ₹ 1,06,650.00", sheet.Cell(462, 1).GetString());
        Assert.Contains("450 rows; Amount ₹ 1,06,650.00", cut.Find("[role=status]").TextContent, StringComparison.Ordinal);
        var (list, figures) = Assert.Single(shelf.Kept);
        Assert.Equal(("/lines?q=delhi&sort=amount&desc=1&status=HandedOver", 450, "Amount ₹ 1,06,650.00"), (list.Address, figures.Rows, figures.ControlTotal));
    }

    [Fact]
    public void Cells_are_typed_and_no_text_becomes_a_formula()
    {
        Export(Table(_ => 3));
        var sheet = Sheet;
        var row = sheet.RowsUsed().First(r => r.Cell(1).GetString() == "Name").RowNumber() + 1;
        Assert.Equal("=1+2", sheet.Cell(row, 1).GetString());
        Assert.False(sheet.Cell(row, 1).HasFormula);
        Assert.Equal(XLDataType.Text, sheet.Cell(row, 1).DataType);
        Assert.Equal(12.5m, sheet.Cell(row, 3).GetValue<decimal>());
        Assert.Contains("##,##0.00", sheet.Cell(row, 3).Style.NumberFormat.Format, StringComparison.Ordinal);
        Assert.Equal(new DateTime(2026, 3, 31, 0, 0, 0, DateTimeKind.Unspecified), sheet.Cell(row, 4).GetDateTime());
        Assert.Equal(new DateTime(2026, 4, 1, 0, 30, 0, DateTimeKind.Unspecified), sheet.Cell(row, 5).GetDateTime(), TimeSpan.FromSeconds(1));
        Assert.Equal((XLDataType.Number, 7), (sheet.Cell(row, 6).DataType, sheet.Cell(row, 6).GetValue<int>()));
        Assert.Equal(("Yes", "Partly paid"), (sheet.Cell(row, 7).GetString(), sheet.Cell(row, 8).GetString()));
        Assert.Equal(21, sheet.Cell(row + 3, 6).GetValue<int>());
    }

    [Fact]
    public void List_above_the_limit_is_written_in_the_background_as_it_is_shown()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/lines?q=delhi&page=2&hide=On~State");
        var cut = Table(_ => 20_001);
        Assert.DoesNotContain(cut.FindAll("th"), h => h.TextContent.Trim() is "On" or "State");
        Export(cut);
        Assert.Null(saved);
        Assert.Contains("20,001 rows", cut.Find("[role=status]").TextContent, StringComparison.Ordinal);
        var asked = Assert.Single(shelf.Asked);
        Assert.Equal("/lines?q=delhi&hide=On~State", asked.List.Address);
        Assert.StartsWith("Search: delhi", asked.Filters, StringComparison.Ordinal);
    }

    [Fact]
    public void List_that_changes_meanwhile_is_not_saved()
    {
        var cut = Table(skip => skip == 0 ? 450 : 451);
        Export(cut);
        Assert.Null(saved);
        Assert.Contains("changed while it was written", cut.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Column_put_away_is_neither_shown_nor_exported_and_the_choice_is_kept()
    {
        choice.Setup<string[]>("read", _ => true).SetResult(["On"]);
        var cut = Table(_ => 3);
        cut.WaitForAssertion(() => Assert.DoesNotContain(cut.FindAll("th"), h => h.TextContent.Trim() == "On"));
        cut.FindAll(".columns label").First(l => l.TextContent.Contains(Rupees, StringComparison.Ordinal)).QuerySelector("input")!.Change(false);
        Assert.DoesNotContain(cut.FindAll("th"), h => h.TextContent.Contains(Rupees, StringComparison.Ordinal));
        Assert.Equal(["On", Rupees], Assert.IsType<string[]>(choice.Invocations["keep"].Single().Arguments[1]));
        Export(cut);
        Assert.Equal(["Name", "Contract", "At", "Pieces", "Late", "State"], Sheet.RowsUsed().First(r => r.Cell(1).GetString() == "Name").CellsUsed().Select(c => c.GetString()));
    }

    [Fact]
    public void List_with_its_own_download_or_a_column_without_value_has_no_button_of_its_own()
    {
        Assert.Equal("/own", Table(_ => 3, exportUrl: _ => "/own").Find("a[download]").GetAttribute("href"));
        Assert.Empty(Table(_ => 3, Columns([("Bare", null)])).FindAll("[data-export]"));
    }

    private static void Export(IRenderedComponent<DataTable<Line>> cut)
    {
        cut.Find("[data-export]").Click();
        cut.WaitForAssertion(() => cut.Find("[data-export]"), TimeSpan.FromSeconds(20));
    }

    private static RenderFragment Columns((string Title, Func<Line, object?>? Value)[] columns) => b =>
    {
        foreach (var (title, value) in columns)
        {
            b.OpenComponent<DataColumn<Line>>(0);
            b.SetKey(title);
            b.AddComponentParameter(1, "Title", title);
            b.AddComponentParameter(2, "Value", value);
            b.AddComponentParameter(3, "Sort", title == Rupees ? "amount" : null);
            b.AddComponentParameter(4, "Total", title is Rupees or "Pieces" ? (RenderFragment)(t => t.AddContent(0, "sum")) : null);
            b.AddComponentParameter(5, "SecondTitle", "Contract");
            b.AddComponentParameter(6, "Second", title == "Name" ? (Func<Line, object?>)(l => l.Contract) : null);
            b.CloseComponent();
        }
    };

    private bool Keep(JSRuntimeInvocation call)
    {
        name = (string?)call.Arguments[0];
        saved = Assert.IsType<MemoryStream>(Assert.IsType<DotNetStreamReference>(call.Arguments[1]).Stream).ToArray();
        return true;
    }

    private IRenderedComponent<DataTable<Line>> Table(Func<int, int> total, RenderFragment? columns = null, Func<PageRequest, string>? exportUrl = null) => Render<DataTable<Line>>(p =>
    {
        p.Add(t => t.Caption, "Lines of Delhi").Add(t => t.SearchLabel, "Search").Add(t => t.Load, r =>
        {
            asked.Add(r);
            return Task.FromResult(new Page<Line>([.. Enumerable.Range(r.Skip, Math.Max(0, Math.Min(r.Take, total(r.Skip) - r.Skip))).Select(i => new Line(i))], total(r.Skip)));
        });
        p.Add(t => t.ExportUrl, exportUrl).Add(t => t.Columns, columns ?? Columns([
            ("Name", l => l.Name), (Rupees, l => l.Amount), ("On", _ => new DateOnly(2026, 3, 31)),
            ("At", _ => new DateTime(2026, 3, 31, 19, 0, 0, DateTimeKind.Utc)), ("Pieces", _ => 7), ("Late", _ => true), ("State", _ => State.PartlyPaid)]));
    });

    private enum State
    {
        PartlyPaid,
    }

    private sealed record Line(int Number)
    {
        public string Name => Number == 0 ? "=1+2" : $"Line {Number}";

        public string Contract => $"+91 {Number}";

        public Money Amount => Money.FromRupees(12.5m + Number);
    }
}
