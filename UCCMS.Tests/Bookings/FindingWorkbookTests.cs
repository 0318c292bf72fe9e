using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Invoicing;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;
using static UCCMS.Tests.Bookings.WorkbookDesk;

namespace UCCMS.Tests.Bookings;

/// <summary>Findings go out into a sealed workbook and come back as changes: previewed, applied whole, refused where they are stale or tampered with.</summary>
public sealed class FindingWorkbookTests
{
    [Fact]
    public async Task Some_hundred_findings_go_out_and_come_back_as_previewed_to_the_paisa()
    {
        await using var world = await WithFindingsAsync(doubles: 160, strangers: 50);
        var desk = new WorkbookDesk(world);
        var filled = Edit(await desk.TakeAsync(), sheet =>
        {
            var doubles = RowsOf(sheet, FindingCode.DoubleBooking);
            Assert.Equal(160, doubles.Count);
            foreach (var (at, row) in doubles.Index())
            {
                Fill(sheet, row, at % 3 == 0 ? FindingResolution.AcceptedAsIs : at % 3 == 1 ? FindingResolution.Excluded : FindingResolution.Cancelled, at % 2 == 0 ? "looked at the counter's list" : "told by telephone");
            }

            foreach (var row in RowsOf(sheet, FindingCode.WrongCustomer).Skip(5))
            {
                Fill(sheet, row, FindingResolution.MovedToCustomer, "keyed wrongly", Number);
            }
        });
        var workbook = await desk.ReadAsync(filled);
        Assert.Empty(workbook.Tampered);
        Assert.Empty(workbook.Unreadable);
        var before = await desk.SnapshotAsync();
        var preview = Done(await desk.PreviewAsync(workbook.Input));
        Assert.Empty(preview.Changes.Problems);
        Assert.Equal(205, preview.Changes.Applicable.Count);
        Assert.Equal(45, preview.Changes.Counts.Single(c => c.Resolution == FindingResolution.MovedToCustomer).Count);
        Assert.Equal(before, await desk.SnapshotAsync());
        var command = Guid.CreateVersion7();
        var result = Done(await desk.ApplyAsync(workbook.Input, command));
        Assert.Equal((205, preview.Effect!.Ended), (result.Chosen, result.Ended));
        var draft = await ResolutionTests.DraftAsync(world);
        Assert.True(draft.Gap.AddsUp);
        Assert.Equal(ResolutionReader.OfDraft(draft), preview.Effect.Drafts.Single(d => d.PeriodFrom == February).After);
        Assert.Equal(5, (await world.FindingsAsync()).Count(f => f.Code == FindingCode.WrongCustomer && f.Resolution == FindingResolution.Open));

        // the same act again, and the same workbook again, change nothing
        var after = await desk.SnapshotAsync();
        Assert.Equal(result.Batches, Done(await desk.ApplyAsync(workbook.Input, command)).Batches);
        var again = Done(await desk.PreviewAsync((await desk.ReadAsync(filled)).Input));
        Assert.Equal((0, 205, 0), (again.Changes.Applicable.Count, again.Changes.Already.Count, again.Changes.Problems.Count));
        Assert.Equal(after, await desk.SnapshotAsync());
        Assert.Equal(1, await world.ReadAsync(db => db.Set<AuditRecord>().CountAsync(a => a.Act == nameof(ApplyFindingChanges))));

        var undone = await world.Contracts.RunAsync(Mumbai, (UndoFindingChanges u) => u, new UndoFindingChanges.Input(workbook.Facts.Id, result.Batches));
        Assert.True(undone.IsDone, undone.Sentence);
        Assert.Equal(before, await desk.SnapshotAsync());
    }

    [Fact]
    public async Task Workbook_has_drop_downs_of_what_is_possible_locked_keys_and_says_what_it_is()
    {
        await using var world = await WithFindingsAsync(doubles: 3, strangers: 3);
        using var input = new MemoryStream(await new WorkbookDesk(world).TakeAsync());
        using var book = new XLWorkbook(input);
        var sheet = book.Worksheet("Findings");
        Assert.True(sheet.Protection.IsProtected);
        Assert.True(sheet.Cell(2, 5).Style.Protection.Locked);
        Assert.False(sheet.Cell(2, ReasonAt).Style.Protection.Locked);
        Assert.True(sheet.Column(SealAt).IsHidden);
        Assert.Contains("##\\,##\\,##0.00", sheet.Cell(2, 10).Style.NumberFormat.Format, StringComparison.Ordinal);
        Assert.Equal(47.00m, Convert.ToDecimal(sheet.Cell(2, 10).Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(sheet.DataValidations, v => v.AllowedValues == XLAllowedValues.List && v.Value.Contains("$A$2:$A$6", StringComparison.Ordinal));
        Assert.Contains(sheet.DataValidations, v => v.AllowedValues == XLAllowedValues.List && v.Value.Contains("$B$2:$B$4", StringComparison.Ordinal));
        Assert.Contains(sheet.DataValidations, v => v.AllowedValues == XLAllowedValues.List && v.Value.Contains("$D$2:$D$2", StringComparison.Ordinal));
        Assert.Equal(Number, book.Worksheet("Choices").Cell(2, 4).GetString());
        var about = string.Join(' ', book.Worksheet("About").CellsUsed().Select(c => c.GetString()));
        Assert.Contains(Mumbai.Name, about, StringComparison.Ordinal);
        Assert.Contains("30-Jan-2026 to 27-Feb-2026", about, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(6)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(14)]
    public async Task A_changed_locked_cell_refuses_the_workbook_and_names_the_row(int column)
    {
        await using var world = await WithFindingsAsync(doubles: 4, strangers: 0);
        var desk = new WorkbookDesk(world);
        var workbook = await desk.ReadAsync(Edit(await desk.TakeAsync(), sheet =>
        {
            sheet.Cell(4, column).SetValue(column == 14 ? "All is well." : "7");
            Fill(sheet, 3, FindingResolution.Excluded, "twice");
        }));
        var problem = Assert.Single(workbook.Tampered);
        Assert.Equal(4, problem.Row);
    }

    [Fact]
    public async Task A_changed_seal_an_added_row_and_a_row_of_another_workbook_are_refused()
    {
        await using var world = await WithFindingsAsync(doubles: 4, strangers: 0);
        var desk = new WorkbookDesk(world);
        var (one, other) = (await desk.TakeAsync(), await desk.TakeAsync());
        var broken = Edit(one, s => s.Cell(1, SealAt).SetValue(s.Cell(1, SealAt).GetString()[..^6] + "AAAAAA"));
        Assert.Equal("workbook.seal-broken", (await Assert.ThrowsAsync<RuleViolation>(() => desk.ReadAsync(broken))).Code);
        var bare = Edit(one, s => s.Column(SealAt).Delete());
        Assert.Equal("workbook.not-ours", (await Assert.ThrowsAsync<RuleViolation>(() => desk.ReadAsync(bare))).Code);
        var longer = await desk.ReadAsync(Edit(one, s => s.Cell(6, 1).SetValue(99)));
        Assert.Equal(6, Assert.Single(longer.Tampered).Row);
        var mixed = await desk.ReadAsync(Edit(one, s => s.Cell(3, SealAt).SetValue(Sheet(other, o => o.Cell(3, SealAt).GetString()))));
        Assert.Equal(3, Assert.Single(mixed.Tampered).Row);
        var sorted = await desk.ReadAsync(Edit(one, s => s.Row(3).Delete()));
        Assert.Empty(sorted.Tampered);
    }

    [Fact]
    public async Task A_formula_is_refused_with_its_cell()
    {
        await using var world = await WithFindingsAsync(doubles: 2, strangers: 0);
        var desk = new WorkbookDesk(world);
        var refused = await Assert.ThrowsAsync<RuleViolation>(async () => await desk.ReadAsync(Edit(await desk.TakeAsync(), s => s.Cell(2, ReasonAt).FormulaA1 = "\"so\"&\"so\"")));
        Assert.Equal("file.formulas", refused.Code);
        Assert.Contains("R2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_offices_workbook_is_refused()
    {
        await using var world = await WithFindingsAsync(doubles: 2, strangers: 0);
        var desk = new WorkbookDesk(world);
        var taken = await desk.TakeAsync();
        Assert.Equal("workbook.other-office", (await Assert.ThrowsAsync<RuleViolation>(() => desk.ReadAsync(taken, Sarojini))).Code);
    }

    [Fact]
    public async Task Findings_resolved_since_are_named_and_the_others_applied()
    {
        await using var world = await WithFindingsAsync(doubles: 6, strangers: 0);
        var desk = new WorkbookDesk(world);
        var filled = Edit(await desk.TakeAsync(), s => { foreach (var row in RowsOf(s, FindingCode.DoubleBooking)) { Fill(s, row, FindingResolution.Excluded, "twice"); } });
        var workbook = await desk.ReadAsync(filled);
        Assert.Equal(6, Done(await desk.PreviewAsync(workbook.Input)).Changes.Applicable.Count);
        var first = workbook.Changes[0];
        Assert.True((await world.Contracts.RunAsync(Mumbai, (ResolveFindings u) => u, new ResolveFindings.Input([first.Finding], FindingResolution.AcceptedAsIs, "label used twice"))).IsDone);

        // between the preview and the act: all or nothing
        var before = await desk.SnapshotAsync();
        var late = await desk.ApplyAsync(workbook.Input);
        Assert.Equal("workbook.changed", late.Code);
        Assert.StartsWith($"Row {first.Row}: It was resolved meanwhile: accepted as is by {Mumbai.Name}.", late.Sentence, StringComparison.Ordinal);
        Assert.Equal(before, await desk.SnapshotAsync());
        var preview = Done(await desk.PreviewAsync(workbook.Input));
        Assert.Equal((5, first.Row), (preview.Changes.Applicable.Count, Assert.Single(preview.Changes.Problems).Row));
        Assert.Equal(5, Done(await desk.ApplyAsync(workbook.Input with { Changes = preview.Changes.Applicable })).Chosen);

        // resolved and opened again: not the finding that was looked at
        Assert.True((await world.Contracts.RunAsync(Mumbai, (ReopenFinding u) => u, new ReopenFinding.Input(first.Finding, "not sure"))).IsDone);
        var reopened = Done(await desk.PreviewAsync(workbook.Input));
        Assert.Contains(reopened.Changes.Problems, p => p.Row == first.Row && p.Reason.Contains("was changed since", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Workbook_of_a_submitted_draft_is_refused_whole()
    {
        await using var world = await WithFindingsAsync(doubles: 3, strangers: 0);
        var desk = new WorkbookDesk(world);
        var workbook = await desk.ReadAsync(Edit(await desk.TakeAsync(), s => Fill(s, 2, FindingResolution.Excluded, "twice")));
        await using (var scope = world.Contracts.Database.As(Mumbai))
        {
            await scope.ServiceProvider.GetRequiredService<IBookingsStore>().ClosePeriodAsync(Naf, ContractWorld.MumbaiGpo, ContractWorld.DelhiGpo, February, default);
            await scope.ServiceProvider.GetRequiredService<Data.UccmsDbContext>().SaveChangesAsync();
        }

        Assert.Equal("workbook.draft-submitted", (await desk.PreviewAsync(workbook.Input)).Code);
        Assert.Equal("workbook.draft-submitted", (await desk.ApplyAsync(workbook.Input)).Code);
        var all = await desk.ReadAsync(Edit(await desk.TakeAsync(new FindingFilter()), s => Fill(s, 2, FindingResolution.Excluded, "twice")));
        Assert.Contains("submitted", Assert.Single(Done(await desk.PreviewAsync(all.Input)).Changes.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_cannot_be_applied_are_named_by_column_and_come_back_to_be_corrected()
    {
        await using var world = await WithFindingsAsync(doubles: 3, strangers: 6);
        var desk = new WorkbookDesk(world);
        var filled = Edit(await desk.TakeAsync(), s =>
        {
            var (strangers, doubles) = (RowsOf(s, FindingCode.WrongCustomer), RowsOf(s, FindingCode.DoubleBooking));
            Fill(s, strangers[0], FindingResolution.MovedToCustomer, "keyed wrongly", "40000077");
            Fill(s, strangers[1], FindingResolution.MovedToCustomer, "keyed wrongly");
            Fill(s, strangers[2], FindingResolution.AcceptedAsIs, "never mind");
            Fill(s, strangers[3], FindingResolution.Excluded, "", "40000001");
            s.Cell(strangers[4], ReasonAt).SetValue("a reason alone");
            s.Cell(strangers[5], ResolutionAt).SetValue("Forget it");
            Fill(s, doubles[0], FindingResolution.Excluded, "twice");
        });
        var workbook = await desk.ReadAsync(filled);
        var before = await desk.SnapshotAsync();
        var preview = Done(await desk.PreviewAsync(workbook.Input));
        Assert.Equal(before, await desk.SnapshotAsync());
        Assert.Single(preview.Changes.Applicable);
        RowProblem[] problems = [.. workbook.Unreadable, .. preview.Changes.Problems];
        Assert.Equal(
            ["Move to contract", "Move to contract", "Move to contract", "Reason", "Resolution", "Resolution", "Resolution"],
            problems.Select(p => p.Column).Order(StringComparer.Ordinal));
        Assert.All(problems, p => Assert.NotEmpty(p.Remedy));

        var back = await desk.TakeProblemsAsync(workbook, problems);
        var corrected = await desk.ReadAsync(Edit(back, s =>
        {
            Assert.Equal(6, s.RowsUsed().Count() - 1);
            Assert.Contains(s.Column(19).CellsUsed(), c => c.GetString().Contains("There is no such contract", StringComparison.Ordinal));
            foreach (var row in RowsOf(s, FindingCode.WrongCustomer))
            {
                Fill(s, row, FindingResolution.MovedToCustomer, "keyed wrongly", Number);
            }
        }));
        Assert.Empty(corrected.Tampered);
        Assert.Equal(6, Done(await desk.ApplyAsync(corrected.Input)).Chosen);
    }

    [Fact]
    public async Task Rows_on_one_article_must_not_pull_it_two_ways()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("article_number", "EK000000017IN")));
        await world.LoadAsync(Row(1, ("article_number", "EK000000017IN"), ("booked_at", "06-02-2026 09:00")));
        var desk = new WorkbookDesk(world);
        var workbook = await desk.ReadAsync(Edit(await desk.TakeAsync(), s =>
        {
            Fill(s, RowsOf(s, FindingCode.DoubleBooking)[0], FindingResolution.Excluded, "the second booking");
            foreach (var row in RowsOf(s, FindingCode.InvalidArticleNumber))
            {
                Fill(s, row, FindingResolution.Cancelled, "the label is old");
            }
        }));
        var preview = Done(await desk.PreviewAsync(workbook.Input));
        Assert.NotEmpty(preview.Changes.Problems);
        Assert.All(preview.Changes.Problems, p => Assert.Contains("both are about the same article", p.Reason, StringComparison.Ordinal));
        var alike = workbook.Input with { Changes = [.. workbook.Changes.Select(c => c with { Resolution = c.Finding == workbook.Changes[0].Finding ? FindingResolution.Excluded : FindingResolution.AcceptedAsIs })] };
        Assert.Equal(3, Done(await desk.ApplyAsync(alike)).Chosen);
    }

    [Fact]
    public void Text_that_looks_like_a_formula_stays_text_under_its_seal()
    {
        const string Text = "=HYPERLINK(\"http://x.example\")";
        Assert.Equal(Text, FindingWorkbookColumns.Clean(Text));
        Assert.Equal("a b c", FindingWorkbookColumns.Clean(" a\r\n b\t c\u0001"));
        Assert.Equal("20260205143000", FindingWorkbookColumns.Sealed(new DateTime(2026, 2, 5, 14, 29, 59).AddMilliseconds(900)));
        using var book = new XLWorkbook();
        var cell = book.AddWorksheet("a").Cell(1, 1).SetValue(Text);
        Assert.False(cell.HasFormula);
    }

    private static async Task<BookingWorld> WithFindingsAsync(int doubles, int strangers)
    {
        var world = await CreateAsync();
        await world.LoadAsync([.. Enumerable.Range(1, doubles + 5).Select(n => Row(n, ("base_tariff", n % 2 == 0 ? "47.00" : "1234567.35")))]);
        await world.LoadAsync([.. Enumerable.Range(1, doubles).Select(n => Row(n, ("booked_at", $"06-02-2026 {9 + (n % 9):00}:{n % 60:00}"), ("base_tariff", "47.00")))]);
        if (strangers > 0)
        {
            await world.LoadAsync([.. Enumerable.Range(5_000, strangers).Select(n => Row(n * 3, ("customer_id", "1000000099")))]);
        }

        var raised = await world.Contracts.RunAsync(ContractWorld.NodalClerk, (RaiseLocationDrafts u) => u, new RaiseLocationDrafts.Input(Naf, February));
        return raised.IsDone ? world : throw new InvalidOperationException(raised.Sentence);
    }

    private static T Done<T>(Data.Shared.Outcome<T> outcome) => outcome.IsDone ? outcome.Value! : throw new InvalidOperationException(outcome.Sentence);

    private static string Sheet(byte[] workbook, Func<IXLWorksheet, string> read)
    {
        using var input = new MemoryStream(workbook);
        using var book = new XLWorkbook(input);
        return read(book.Worksheet(1));
    }
}
