using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Core.Settlement.IntimationAction;
using static UCCMS.Core.Settlement.IntimationStatus;

namespace UCCMS.Tests.Settlement;

public sealed class IntimationTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 6, 0, 0, DateTimeKind.Utc);
    private static readonly ReceiptId One = ReceiptId.New();
    private static readonly ReceiptId Two = ReceiptId.New();

    [Fact]
    public void Every_status_and_act_is_thought_of()
    {
        var allowed = new Dictionary<(IntimationStatus, IntimationAction), IntimationStatus>
        {
            [(Prepared, Send)] = Sent,
            [(Prepared, Withdraw)] = Withdrawn,
            [(Sent, Accept)] = Accepted,
            [(Sent, Return)] = Returned,
            [(Sent, Withdraw)] = Withdrawn,
        };
        foreach (var status in Enum.GetValues<IntimationStatus>())
        {
            foreach (var action in Enum.GetValues<IntimationAction>())
            {
                Assert.Equal(allowed.ContainsKey((status, action)), IntimationLifecycle.Table.Allows(status, action));
            }
        }
    }

    [Fact]
    public async Task Allocations_add_up_until_it_goes_and_undone_ones_leave_it()
    {
        var (intimation, document) = (await PrepareAsync(), Document());
        intimation.Include(One, document, new(1000));
        intimation.Include(One, document, new(500));
        intimation.Include(Two, document, new(200));
        Assert.Equal((2, 1700L), (intimation.Lines.Count, intimation.Amount.Paise));
        intimation.Exclude(One, document.Id, new(1500));
        Assert.Equal((1, 200L, Prepared), (intimation.Lines.Count, intimation.Amount.Paise, intimation.Status));
        intimation.Exclude(Two, document.Id, new(200));
        Assert.Equal(Withdrawn, intimation.Status);
    }

    [Fact]
    public async Task Who_sent_it_neither_accepts_nor_returns_it()
    {
        var intimation = await PrepareAsync();
        intimation.Include(One, Document(), new(1000));
        intimation.SendBy(new(1000), At("both", Role.BookingLocation, ContractWorld.MumbaiGpo), Now);
        var same = At("both", Role.NodalOffice, ContractWorld.DelhiGpo);
        Assert.Equal("intimation.sender-accepts", Refusal(() => intimation.AcceptBy(same, Now)));
        Assert.Equal("intimation.sender-accepts", Refusal(() => intimation.ReturnBy(same, "wrong", Now)));
        Assert.Equal("intimation.gone", Refusal(() => intimation.Include(Two, Document(), new(1))));
        intimation.AcceptBy(ContractWorld.NodalClerk, Now);
        Assert.Equal((Accepted, false), (intimation.Status, intimation.IsAwaited));
    }

    [Fact]
    public async Task Returned_one_hands_its_lines_to_the_next()
    {
        var (first, next, document) = (await PrepareAsync(), await PrepareAsync(), Document());
        first.Include(One, document, new(1000));
        first.SendBy(new(1000), ContractWorld.MumbaiLocation, Now);
        Assert.Equal("intimation.reason", Refusal(() => first.ReturnBy(ContractWorld.NodalClerk, " ", Now)));
        first.ReturnBy(ContractWorld.NodalClerk, "Not our customer", Now);
        next.Include(One, document, new(300));
        next.TakeOver(first);
        Assert.Equal((1, 1300L), (next.Lines.Count, next.Amount.Paise));
    }

    [Fact]
    public async Task Deposit_received_elsewhere_is_on_its_way_with_its_receipt()
    {
        var contract = await ContractAsync();
        var receipt = Receipt.Record(contract, ContractWorld.MumbaiGpo, new(ReceiptMode.Cash, new(5000), new(2026, 3, 1), null, "Bharat Books"), ContractWorld.MumbaiLocation, Now);
        var intimation = Intimation.OfDeposit(contract, receipt, receipt.Amount, ContractWorld.MumbaiLocation, Now);
        Assert.Equal((Sent, receipt.Carrier, 5000L), (intimation.Status, intimation.Carrier, intimation.Amount.Paise));
        intimation.WithdrawWith(receipt, ContractWorld.MumbaiLocation);
        Assert.Equal(Withdrawn, intimation.Status);
    }

    internal static async Task<Contract> ContractAsync()
    {
        await using var world = await ContractWorld.CreateAsync();
        var customer = Customer.Register(new CustomerId(4000000001), ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        var contract = Contract.Enter(
            new ContractId(1), "40000001", customer, ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo), await world.OfficesAsync(), ContractWorld.NodalClerk);
        contract.Submit(ContractWorld.NodalClerk);
        contract.Approve(ContractWorld.Circle, Now);
        return contract;
    }

    private static async Task<Intimation> PrepareAsync() => Intimation.Prepare(await ContractAsync(), ContractWorld.MumbaiGpo, ContractWorld.DelhiGpo, Now);

    private static LedgerDocument Document() => new(
        new(Guid.CreateVersion7()), LedgerDocumentKind.Invoice, "MH/25-26/000001", new(2026, 2, 28), "27AAAGP0582N1ZU", ContractWorld.MumbaiGpo, new(new(1), ContractWorld.DelhiGpo, IsAdvance: false));

    private static Actor At(string person, Role role, OfficeId office) => Actor.Of(
        person, person, Post.Assign(person, role, office, new DateOnly(2025, 1, 1), to: null, Tenure.Regular), office.ToString(), OfficeScope.Nothing, "test");

    private static string Refusal(Action act) => Assert.Throws<RuleViolation>(act).Code;
}
