using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Books;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Gst.Books;

public sealed class GstBooksTests
{
    [Fact]
    public async Task Issued_documents_are_owed_in_the_same_transaction()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(GstWorld.Registered);
        var positions = await PositionsAsync(world);
        Assert.Equal(invoices.Select(i => (i.Number, i.Payable)).Order(), positions.Select(p => (p.Document.Number, p.Owed)).Order());
        Assert.Equal(invoices.Select(i => (i.OwningOfficeId, i.Tax)).OrderBy(i => i.OwningOfficeId.Value), positions.Select(p => (p.Document.Location, Money.Sum(p.Open.Where(c => c.IsTax).Select(a => a.Amount)))).OrderBy(p => p.Location.Value));
        Assert.Empty((await CheckAsync(world)).Broken);
    }

    [Fact]
    public async Task Refused_issue_leaves_nothing_in_the_books()
    {
        await using var world = await NoteWorld.CreateAsync();
        var id = await world.Gst.ConsolidateAsync(NoteWorld.February, GstWorld.Registered);
        Assert.True((await world.Gst.IssueAsync(id)).IsDone);
        Assert.False((await world.Gst.IssueAsync(id)).IsDone);
        Assert.Equal(3, (await PositionsAsync(world)).Count);
    }

    [Theory]
    [InlineData(PaymentKind.Bnpl)]
    [InlineData(PaymentKind.Advance)]
    public async Task Credit_note_takes_its_part_off_the_invoice_and_a_debit_note_adds(PaymentKind payment)
    {
        await using var world = await NoteWorld.CreateAsync(payment);
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo);
        var credit = Assert.Single(await world.IssueAsync(NoteWorld.Amount(invoice, 1_000m)));
        var debit = Assert.Single(await world.IssueAsync(NoteWorld.Amount(invoice, 500m, DocumentKind.DebitNote)));
        var positions = (await PositionsAsync(world)).ToDictionary(p => p.Document.Number);
        Assert.Equal(invoice.Payable - credit.Payable, positions[invoice.Number].Owed);
        Assert.Equal((Money.Zero, debit.Payable), (positions[credit.Number].Owed, positions[debit.Number].Owed));
        Assert.Empty((await CheckAsync(world)).Broken);
    }

    [SqliteFact]
    public async Task Documents_from_before_the_ledger_are_posted_once()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo);
        await world.IssueAsync(NoteWorld.Amount(invoice, 1_000m));
        var before = await BalancesAsync(world);
        await EmptyAsync(world);
        Assert.Empty(await BalancesAsync(world));

        Assert.Equal(1, await BookAsync(world, most: 1));
        Assert.Equal(1, await BookAsync(world, most: 10));
        Assert.Equal(0, await BookAsync(world, most: 10));

        Assert.Equal(before, await BalancesAsync(world));
        Assert.Empty((await CheckAsync(world)).Broken);
    }

    private static async Task<int> BookAsync(NoteWorld world, int most)
    {
        var outcome = await world.RunAsync(Core.Organisation.Actor.System("test"), (BookEarlierDocuments u) => u, new BookEarlierDocuments.Input(most));
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value;
    }

    private static Task<List<DocumentPosition>> PositionsAsync(NoteWorld world) => world.Gst.ReadAsync(async db =>
    {
        var documents = await db.Scoped<LedgerDocumentRow>().AsNoTracking().Include(d => d.Components).ToListAsync();
        var balances = await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => b.Amount != Money.Zero).ToListAsync();
        return documents.ConvertAll(d => DocumentPosition.Of(d.ToVector(), [.. balances.Where(b => b.DocumentId == d.Id).Select(b => b.ToBalance())]));
    });

    private static Task<List<string>> BalancesAsync(NoteWorld world) => world.Gst.ReadAsync(async db =>
        (await db.Scoped<LedgerBalanceRow>().AsNoTracking().ToListAsync()).Select(b => $"{b.ToBalance().Key} {b.DocumentId.Value} {b.Amount}").Order().ToList());

    private static async Task<IntegrityResult> CheckAsync(NoteWorld world)
    {
        await using var scope = world.Gst.Database.AsSystem();
        return await scope.ServiceProvider.GetServices<IIntegrityCheck>().OfType<LedgerCheck>().Single().RunAsync(CancellationToken.None);
    }

    // as a database from before the ledger would be
    private static Task<int> EmptyAsync(NoteWorld world) => world.Gst.ReadAsync(async db =>
    {
        string[] tables = ["LedgerPostings", "LedgerBalances", "LedgerJournals", "LedgerDocumentComponents", "LedgerDocuments"];
        var statements = tables.SelectMany(t => new[] { $"DROP TRIGGER IF EXISTS \"{Triggers.NameOn(t)}_DELETE\"", $"DELETE FROM \"{t}\"" }).ToList();
        statements.Insert(statements.Count - 1, "DELETE FROM \"LedgerDocuments\" WHERE \"AgainstId\" IS NOT NULL"); // notes before their invoices
        foreach (var statement in statements)
        {
            await db.Database.ExecuteSqlRawAsync(statement);
        }

        return 0;
    });
}
