using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Pdf;
using UCCMS.Tests.Gst;
using UCCMS.Tests.Settlement;
using UCCMS.Web.Adjustments;
using static UCCMS.Tests.Adjustments.VoucherWorld;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Adjustments;

/// <summary>Tickets to CEPT on a database: raised, answered by CEPT, opened again by balances of APT.</summary>
public sealed class CeptTicketActTests
{
    private static readonly DateOnly Today = new(2026, 2, 28);

    [Fact]
    public async Task Ticket_is_raised_by_the_nodal_office_and_answered_by_CEPT_that_sees_nothing_else()
    {
        await using var world = await PostedAsync();
        var ticket = Assert.Single(await world.TicketsAsync());
        var cept = await world.Money.Gst.ActorAsync("cept", Role.CeptSupport, new(90000001));
        Assert.Equal(0, (await world.QueryAsync((CeptTicketQueries q) => q.ListAsync(new(), new()), cept)).Total); // a draft
        Refused("cept.reference", await RaiseAsync(world, ticket, " "));
        Refused("cept.date", await world.Money.RunAsync(world.Nodal, (RaiseCeptTicket u) => u, new RaiseCeptTicket.Input(ticket.Id, "CEPT-1", Today.AddDays(1))));
        Refused("permission.missing", await RaiseAsync(world, ticket, "CEPT-1", cept));
        Refused("cept.reference", await AnswerAsync(world, ticket, true));
        Done(await RaiseAsync(world, ticket, "CEPT-1"));
        Refused("lifecycle.not-allowed", await RaiseAsync(world, ticket, "CEPT-2"));
        Assert.Equal(1, (await world.QueryAsync((CeptTicketQueries q) => q.ListAsync(new(), new()), cept)).Total);
        Assert.Equal(0, (await world.QueryAsync((MiscTransactionQueries q) => q.ListAsync(new(), new()), cept)).Total);
        Refused("cept.answer", await AnswerAsync(world, ticket, true, " ", cept));
        Done(await AnswerAsync(world, ticket, false, "The contract number is missing", cept));
        Done(await RaiseAsync(world, ticket, "CEPT-1A"));
        Done(await AnswerAsync(world, ticket, true, "Balance updated", cept));
        Assert.Equal((CeptTicketStatus.Resolved, "CEPT-1A"), (await StandAsync(world)) is var t ? (t.Status, t.Reference) : default);
    }

    [Fact]
    public async Task Resolved_ticket_opens_again_while_APT_shows_the_old_balance_and_closes_when_it_is_right()
    {
        await using var world = await PostedAsync();
        var ticket = Assert.Single(await world.TicketsAsync());
        Done(await RaiseAsync(world, ticket, "CEPT-1"));
        Done(await AnswerAsync(world, ticket, true));
        Assert.Equal(new(1, 0, 1), Done(await CheckAsync(world, 82_000)));
        var open = await StandAsync(world);
        Assert.Equal((CeptTicketStatus.Raised, 1), (open.Status, open.Reopenings));
        Assert.Contains("still show the old state", open.ReopenReason, StringComparison.Ordinal);
        Assert.Equal(new(1, 0, 0), Done(await CheckAsync(world, 82_000)));
        Assert.Equal(new(1, 1, 0), Done(await CheckAsync(world, 76_100)));
        Assert.Equal(CeptTicketStatus.Resolved, (await StandAsync(world)).Status);
        Refused("permission.missing", await CheckAsync(world, 76_100, world.Money.Clerk));
        Refused("apt-balances.no-rows", await world.Money.RunAsync(world.Nodal, (CheckAptBalances u) => u, new CheckAptBalances.Input("b.csv", "0", new([], []))));
    }

    [Fact]
    public async Task Balances_of_contracts_out_of_sight_are_passed_over()
    {
        await using var world = await PostedAsync();
        Done(await RaiseAsync(world, Assert.Single(await world.TicketsAsync()), "CEPT-1"));
        var other = await world.Money.Gst.ActorAsync("other", Role.NodalOffice, GstWorld.ChennaiGpo);
        Assert.Equal(0, Done(await CheckAsync(world, 76_100, other)).Compared);
    }

    [PdfToolFact("pdftotext")]
    public async Task Evidence_pack_shows_APT_the_documents_the_voucher_and_the_balance()
    {
        await using var world = await PostedAsync();
        var ticket = Assert.Single(await world.TicketsAsync());
        Done(await RaiseAsync(world, ticket, "CEPT-1"));
        var cept = await world.Money.Gst.ActorAsync("cept", Role.CeptSupport, new(90000001));
        foreach (var reader in new[] { world.Nodal, cept })
        {
            var pack = await world.QueryAsync((CeptTicketQueries q) => q.EvidenceAsync(ticket.Id), reader);
            using var pdf = new PdfTools(CeptEvidencePdf.Render(pack!), "cept-evidence");
            var text = pdf.Text();
            foreach (var expected in new[] { "APT/1", "1,18,000.00", "1,23,900.00", "DL/25-26/000001", "MT2602000001", "5,900.00", "76,100.00", "CEPT-1", "Bring the customer's balance in APT to" })
            {
                Assert.Contains(expected, text, StringComparison.Ordinal);
            }
        }

        Assert.Null(await world.QueryAsync((CeptTicketQueries q) => q.EvidenceAsync(ticket.Id), world.Money.Clerk));
    }

    // APT took 1,18,000 of 2,00,000, the documents come to 1,23,900
    private static async Task<VoucherWorld> PostedAsync()
    {
        var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.DepositAsync(200_000);
        await world.IssueAsync(105_000);
        await world.ChargedByAptAsync(100_000);
        Done(await world.PostAsync((await world.ProposedAsync()).Result.Misc!.Value, Voucher(5_900)));
        return world;
    }

    private static Task<Outcome<Done>> RaiseAsync(VoucherWorld world, CeptTicket ticket, string reference, Actor? actor = null) =>
        world.Money.RunAsync(actor ?? world.Nodal, (RaiseCeptTicket u) => u, new RaiseCeptTicket.Input(ticket.Id, reference, Today));

    private static Task<Outcome<Done>> AnswerAsync(VoucherWorld world, CeptTicket ticket, bool isResolved, string answer = "Done", Actor? actor = null) =>
        world.Money.RunAsync(actor ?? world.Nodal, (RecordCeptAnswer u) => u, new RecordCeptAnswer.Input(ticket.Id, isResolved, answer, Today));

    private static Task<Outcome<CheckAptBalances.Result>> CheckAsync(VoucherWorld world, decimal deposit, Actor? actor = null)
    {
        var contract = world.Money.Gst.Contract;
        var row = new AptBalance(2, Today, contract.CustomerId, contract.Number, Money.FromRupees(deposit), Money.Zero, []);
        return world.Money.RunAsync(actor ?? world.Nodal, (CheckAptBalances u) => u, new CheckAptBalances.Input("balances.csv", new string('0', 64), new([row], [])));
    }

    private static async Task<CeptTicket> StandAsync(VoucherWorld world) => Assert.Single(await world.TicketsAsync());
}
