using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Tests.Customers;

namespace UCCMS.Tests.Contracts;

public sealed class ContractTests
{
    private static readonly DateOnly Start = new(2025, 12, 1);
    private static readonly DateTime Now = new(2025, 11, 20, 6, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(Facility.SingleOffice, ApprovingLevel.Division)]
    [InlineData(Facility.CircleAccount, ApprovingLevel.Circle)]
    [InlineData(Facility.NationalAccount, ApprovingLevel.Circle)]
    public async Task Approver_follows_from_the_facility(Facility facility, ApprovingLevel level)
    {
        var contract = await EnterAsync(facility, ContractWorld.DelhiGpo);
        Assert.Equal((level, level == ApprovingLevel.Division ? ContractWorld.DelhiDivision : ContractWorld.DelhiCircle), (contract.ApprovingLevel, contract.ApprovingOfficeId));
    }

    [Fact]
    public async Task Terms_that_contradict_each_other_are_refused()
    {
        var entry = ContractWorld.Entry(Facility.SingleOffice, ContractWorld.DelhiGpo);
        (string Code, string Field, ContractEntry Entry)[] wrong =
        [
            ("contract.dates", "To", entry with { To = Start.AddDays(-1) }),
            ("contract.cycle", "BillingCycle", entry with { BillingCycle = BillingCycle.Monthly }),
            ("contract.cycle", "BillingCycle", entry with { Payment = PaymentKind.Bnpl }),
            ("contract.interim", "InterimTo", entry with { InterimTo = Start.AddDays(-1) }),
            ("contract.no-product", "Products", entry with { Products = [] }),
            ("customer.gstin-unknown", "Gstin", entry with { Locations = [new(ContractWorld.DelhiGpo, CustomerGstinId.New())] }),
        ];
        var offices = await OfficesAsync();
        foreach (var (code, field, given) in wrong)
        {
            var refusal = Assert.Throws<RuleViolation>(() => Enter(given, offices));
            Assert.Equal((code, field), (refusal.Code, refusal.Field));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("4000 0001")]
    [InlineData("123456789012345678901")]
    public async Task Number_of_another_form_is_refused(string number)
    {
        var offices = await OfficesAsync();
        var refusal = Assert.Throws<RuleViolation>(
            () => Contract.Enter(new ContractId(1), number, Buyer(), ContractWorld.Entry(Facility.SingleOffice, ContractWorld.DelhiGpo), offices, ContractWorld.NodalClerk));
        Assert.Equal("contract.number", refusal.Code);
    }

    [Fact]
    public async Task Only_the_nodal_office_itself_enters_and_submits()
    {
        var offices = await OfficesAsync();
        var entry = ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo);
        Assert.Equal("office.not-yours", Refusal(() => Contract.Enter(new ContractId(1), "1", Buyer(), entry, offices, ContractWorld.OtherNodalClerk)));
        var contract = Enter(entry, offices);
        Assert.Equal("office.not-yours", Refusal(() => contract.Submit(ContractWorld.OtherNodalClerk)));
        Assert.Equal("permission.missing", Refusal(() => contract.Submit(ContractWorld.Circle)));
        Assert.Equal(ContractStatus.Draft, contract.Status);
    }

    [Fact]
    public async Task Contract_is_approved_by_the_right_office_and_right_only()
    {
        var contract = await SubmittedAsync(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo);
        Assert.Equal("permission.missing", Refusal(() => contract.Approve(ContractWorld.Division, Now)));
        Assert.Equal("office.not-yours", Refusal(() => contract.Approve(ContractWorld.OtherCircle, Now)));
        Assert.Equal("permission.missing", Refusal(() => contract.Approve(ContractWorld.NodalClerk, Now)));
        contract.Approve(ContractWorld.Circle, Now);
        Assert.Equal((ContractStatus.Active, "circle"), (contract.Status, contract.ApprovedBy));
        Assert.Equal("lifecycle.not-allowed", Refusal(() => contract.Approve(ContractWorld.Circle, Now)));
    }

    [Fact]
    public async Task Division_does_not_stand_in_for_the_circle_nor_the_circle_for_the_division()
    {
        var single = await SubmittedAsync(Facility.SingleOffice, ContractWorld.DelhiGpo);
        Assert.Equal("permission.missing", Refusal(() => single.Approve(ContractWorld.Circle, Now)));
        single.Approve(ContractWorld.Division, Now);
        Assert.Equal(ContractStatus.Active, single.Status);
    }

    [Fact]
    public async Task Who_entered_or_submitted_it_does_not_decide_even_from_the_approver_s_post()
    {
        var contract = await SubmittedAsync(Facility.NationalAccount, ContractWorld.DelhiGpo);
        var samePerson = Actor.Of(
            ContractWorld.NodalClerk.PersonId, "same", Post.Assign("nodal", Role.CircleOffice, ContractWorld.DelhiCircle, Start, Start.AddYears(1), Tenure.Officiating), "Delhi Circle", OfficeScope.Nothing, "test");
        Assert.Equal("contract.maker-is-checker", Refusal(() => contract.Approve(samePerson, Now)));
        Assert.Equal("contract.maker-is-checker", Refusal(() => contract.Return("not mine", samePerson)));
        Assert.Equal(ContractStatus.AwaitingApproval, contract.Status);
    }

    [Fact]
    public async Task Returned_contract_carries_the_remark_until_it_is_submitted_again()
    {
        var contract = await SubmittedAsync(Facility.NationalAccount, ContractWorld.DelhiGpo);
        Assert.Equal("contract.remark", Refusal(() => contract.Return(" ", ContractWorld.Circle)));
        contract.Return("Name the Mumbai location", ContractWorld.Circle);
        Assert.Equal((ContractStatus.Returned, "Name the Mumbai location"), (contract.Status, contract.ReturnRemark));
        contract.Change(Buyer(), ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo), await OfficesAsync(), ContractWorld.NodalClerk);
        contract.Submit(ContractWorld.NodalClerk);
        Assert.Null(contract.ReturnRemark);
        Assert.Equal(2, contract.Locations.Count);
    }

    [Fact]
    public async Task Contract_cannot_be_entered_anew_once_submitted()
    {
        var contract = await SubmittedAsync(Facility.SingleOffice, ContractWorld.DelhiGpo);
        var offices = await OfficesAsync();
        Assert.Equal(
            "contract.not-changeable",
            Refusal(() => contract.Change(Buyer(), ContractWorld.Entry(Facility.SingleOffice, ContractWorld.DelhiGpo), offices, ContractWorld.NodalClerk)));
    }

    [Fact]
    public async Task Contract_covers_its_offices_products_and_dates_once_active_and_to_its_last_day_when_ended()
    {
        var contract = await SubmittedAsync(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo);
        Assert.False(contract.Covers(ContractWorld.MumbaiGpo, "SPD", Start));
        contract.Approve(ContractWorld.Circle, Now);
        Assert.True(contract.Covers(ContractWorld.MumbaiGpo, "SPD", Start));
        Assert.False(contract.Covers(ContractWorld.SarojiniNagar, "SPD", Start));
        Assert.False(contract.Covers(ContractWorld.MumbaiGpo, "EMS", Start));
        Assert.False(contract.Covers(ContractWorld.MumbaiGpo, "SPD", Start.AddDays(-1)));
        Assert.Equal("contract.end-date", Refusal(() => contract.End(contract.To.AddDays(1), ContractWorld.Circle)));
        contract.End(Start.AddDays(30), ContractWorld.Circle);
        Assert.True(contract.Covers(ContractWorld.MumbaiGpo, "SPD", Start.AddDays(30)));
        Assert.False(contract.Covers(ContractWorld.MumbaiGpo, "SPD", Start.AddDays(31)));
    }

    [Fact]
    public async Task Approver_adds_and_ends_locations_of_an_active_contract_by_date()
    {
        var contract = await ActiveAsync(Facility.NationalAccount, ContractWorld.DelhiGpo);
        var offices = await OfficesAsync();
        var mumbai = new LocationEntry(ContractWorld.MumbaiGpo, null);
        Assert.Equal("permission.missing", Refusal(() => contract.AddLocation(mumbai, Start, Buyer(), offices, ContractWorld.NodalClerk)));
        Assert.Equal("contract.last-location", Refusal(() => contract.EndLocation(ContractWorld.DelhiGpo, Start, ContractWorld.Circle)));
        contract.AddLocation(mumbai, Start.AddDays(10), Buyer(), offices, ContractWorld.Circle);
        Assert.Equal("contract.location-twice", Refusal(() => contract.AddLocation(mumbai, Start.AddDays(20), Buyer(), offices, ContractWorld.Circle)));
        contract.EndLocation(ContractWorld.MumbaiGpo, Start.AddDays(20), ContractWorld.Circle);
        Assert.Equal(
            [false, true, true, false],
            new[] { 9, 10, 20, 21 }.Select(day => contract.Covers(ContractWorld.MumbaiGpo, "SPD", Start.AddDays(day))));
    }

    [Fact]
    public async Task Location_of_another_circle_is_refused_on_a_running_CAF_contract_and_a_second_one_on_a_single_office_contract()
    {
        var offices = await OfficesAsync();
        var caf = await ActiveAsync(Facility.CircleAccount, ContractWorld.DelhiGpo);
        Assert.Equal("contract.other-circle", Refusal(() => caf.AddLocation(new(ContractWorld.MumbaiGpo, null), Start, Buyer(), offices, ContractWorld.Circle)));
        var single = await SubmittedAsync(Facility.SingleOffice, ContractWorld.DelhiGpo);
        single.Approve(ContractWorld.Division, Now);
        Assert.Equal("contract.single-office", Refusal(() => single.AddLocation(new(ContractWorld.SarojiniNagar, null), Start, Buyer(), offices, ContractWorld.Division)));
    }

    [Fact]
    public async Task Interim_arrangement_is_dated_and_switched_by_the_nodal_office()
    {
        var contract = await ActiveAsync(Facility.NationalAccount, ContractWorld.DelhiGpo);
        Assert.True(contract.IsInterimOn(new DateOnly(2027, 1, 1)));
        Assert.Equal("office.not-yours", Refusal(() => contract.SwitchInterim(Start, null, ContractWorld.OtherNodalClerk)));
        contract.SwitchInterim(Start, Start.AddDays(30), ContractWorld.NodalClerk);
        Assert.True(contract.IsInterimOn(Start.AddDays(30)));
        Assert.False(contract.IsInterimOn(Start.AddDays(31)));
    }

    [Fact]
    public async Task Period_follows_the_billing_cycle()
    {
        var contract = await EnterAsync(Facility.SingleOffice, ContractWorld.DelhiGpo);
        var period = contract.PeriodContaining(new DateOnly(2026, 2, 10));
        Assert.Equal((new DateOnly(2026, 1, 30), new DateOnly(2026, 2, 27), new DateOnly(2026, 2, 28)), (period.From, period.To, period.BillingDate));
    }

    private static async Task<Contract> EnterAsync(Facility facility, params OfficeId[] locations) =>
        Enter(ContractWorld.Entry(facility, locations), await OfficesAsync());

    private static async Task<Contract> SubmittedAsync(Facility facility, params OfficeId[] locations)
    {
        var contract = await EnterAsync(facility, locations);
        contract.Submit(ContractWorld.NodalClerk);
        return contract;
    }

    private static async Task<Contract> ActiveAsync(Facility facility, params OfficeId[] locations)
    {
        var contract = await SubmittedAsync(facility, locations);
        contract.Approve(ContractWorld.Circle, Now);
        return contract;
    }

    private static Contract Enter(ContractEntry entry, IReadOnlyDictionary<OfficeId, Office> offices) =>
        Contract.Enter(new ContractId(1), "40000001", Buyer(), entry, offices, ContractWorld.NodalClerk);

    private static Customer Buyer()
    {
        var customer = Customer.Register(new CustomerId(4000000001), ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        customer.AddGstin(Gstins.Of("07", "AAAGM0289C"), isSez: false, new DateOnly(2025, 4, 1));
        return customer;
    }

    private static async Task<IReadOnlyDictionary<OfficeId, Office>> OfficesAsync()
    {
        await using var world = await ContractWorld.CreateAsync();
        return await world.OfficesAsync();
    }

    private static string Refusal(Action act) => Assert.Throws<RuleViolation>(act).Code;
}
