using UCCMS.Core.Customers;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Customers;

public sealed class CustomerTests
{
    private static readonly DateOnly April = new(2025, 4, 1);

    [Theory]
    [InlineData("customer.name", "Name")]
    [InlineData("customer.pan", "Pan")]
    [InlineData("customer.email", "Email")]
    [InlineData("customer.mobile", "Mobile")]
    [InlineData("customer.address", "Address")]
    [InlineData("customer.pincode", "Pincode")]
    [InlineData("customer.state", "StateCode")]
    public void Customer_with_a_wrong_field_is_refused_naming_the_field(string code, string field)
    {
        var good = ContractWorld.Particulars();
        var wrong = field switch
        {
            "Name" => good with { Name = "  " },
            "Pan" => good with { Pan = "AAAGM0289" },
            "Email" => good with { Email = "accounts@nowhere" },
            "Mobile" => good with { Mobile = "5876543210" },
            "Address" => good with { Address = "" },
            "Pincode" => good with { Pincode = "010001" },
            _ => good with { StateCode = "28" },
        };
        var refusal = Assert.Throws<RuleViolation>(() => Register(wrong));
        Assert.Equal((code, field), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void Customer_is_kept_tidy()
    {
        var customer = Register(ContractWorld.Particulars() with { Name = "  Bharat Books ", Pan = " aaagm0289c" });
        Assert.Equal(("Bharat Books", "AAAGM0289C"), (customer.Name, customer.Pan!.Value));
    }

    [Fact]
    public void Gstin_takes_its_State_from_its_first_digits()
    {
        var added = Register(ContractWorld.Particulars()).AddGstin(Gstins.Of("27", "AAAGM0289C").ToLowerInvariant(), isSez: false, April);
        Assert.Equal("27", added.StateCode);
    }

    [Theory]
    [InlineData("27", "AAACT2727Q", "customer.pan-differs")]
    [InlineData("28", "AAAGM0289C", "customer.gstin-state")]
    public void Gstin_of_another_PAN_or_of_a_State_that_ended_is_refused(string state, string pan, string code)
    {
        var refusal = Assert.Throws<RuleViolation>(() => Register(ContractWorld.Particulars()).AddGstin(Gstins.Of(state, pan), isSez: false, April));
        Assert.Equal((code, "Gstin"), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void Gstin_with_a_wrong_check_character_is_refused()
    {
        var good = Gstins.Of("27", "AAAGM0289C");
        var wrong = good[..14] + (good[14] == 'A' ? 'B' : 'A');
        var refusal = Assert.Throws<RuleViolation>(() => Register(ContractWorld.Particulars()).AddGstin(wrong, isSez: false, April));
        Assert.Equal("tax.gstin", refusal.Code);
        Assert.Contains($"must be {good[14]}", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>CBIC circular 198/10/2023: a deductor's number is billed only where there is no ordinary one.</summary>
    [Fact]
    public void Deductors_number_gives_way_to_the_ordinary_one_of_its_State()
    {
        var customer = Register(ContractWorld.Particulars());
        var deductor = customer.AddGstin("07AAAGM0289C1D" + Gstin.CheckCharacter("07AAAGM0289C1D"), isSez: false, April).Id;
        customer.AddGstin(Gstins.Of("27", "AAAGM0289C"), isSez: false, April);
        Assert.Null(customer.OrdinaryInsteadOf(deductor, April));
        var ordinary = customer.AddGstin(Gstins.Of("07", "AAAGM0289C"), isSez: false, April.AddDays(1));
        Assert.Null(customer.OrdinaryInsteadOf(deductor, April));
        Assert.Equal(ordinary, customer.OrdinaryInsteadOf(deductor, April.AddDays(1)));
        Assert.Null(customer.OrdinaryInsteadOf(ordinary.Id, April.AddDays(1)));
    }

    [Fact]
    public void Gstin_can_be_entered_again_only_after_it_ended()
    {
        var customer = Register(ContractWorld.Particulars());
        var text = Gstins.Of("27", "AAAGM0289C");
        var first = customer.AddGstin(text, isSez: false, April);
        Assert.Equal("customer.gstin-twice", Assert.Throws<RuleViolation>(() => customer.AddGstin(text, isSez: false, April.AddDays(1))).Code);
        customer.EndGstin(first.Id, April.AddDays(30));
        Assert.Equal("customer.gstin-twice", Assert.Throws<RuleViolation>(() => customer.AddGstin(text, isSez: false, April.AddDays(30))).Code);
        customer.AddGstin(text, isSez: true, April.AddDays(31));
        Assert.Equal([true, false], customer.Gstins.Select(g => g.IsInForce(April.AddDays(30))));
    }

    [Fact]
    public void Gstin_ends_once_and_not_before_it_begins()
    {
        var customer = Register(ContractWorld.Particulars());
        var gstin = customer.AddGstin(Gstins.Of("27", "AAAGM0289C"), isSez: false, April);
        Assert.Equal("customer.gstin-dates", Assert.Throws<RuleViolation>(() => customer.EndGstin(gstin.Id, April.AddDays(-1))).Code);
        customer.EndGstin(gstin.Id, April);
        Assert.Equal("customer.gstin-ended", Assert.Throws<RuleViolation>(() => customer.EndGstin(gstin.Id, April)).Code);
        Assert.Equal("customer.gstin-unknown", Assert.Throws<RuleViolation>(() => customer.EndGstin(CustomerGstinId.New(), April)).Code);
    }

    [Fact]
    public void PAN_cannot_change_under_a_GSTIN_in_force()
    {
        var customer = Register(ContractWorld.Particulars());
        var gstin = customer.AddGstin(Gstins.Of("27", "AAAGM0289C"), isSez: false, April);
        var other = ContractWorld.Particulars(pan: "AAACT2727Q");
        Assert.Equal("customer.pan-differs", Assert.Throws<RuleViolation>(() => customer.Change(other)).Code);
        customer.EndGstin(gstin.Id, April);
        customer.Change(other);
        Assert.Equal(Pan.Parse("AAACT2727Q"), customer.Pan);
    }

    private static Customer Register(CustomerParticulars particulars) => Customer.Register(new CustomerId(4000000001), particulars, ContractWorld.DelhiGpo);
}
