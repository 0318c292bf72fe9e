using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Tax;

public sealed class GstinTests
{
    [Theory]
    [InlineData("27AAACR5055K1Z7")]
    [InlineData("24AAACR5055K1ZD")]
    [InlineData("29AAACI4798L1ZU")]
    [InlineData("27AAACI4798L2ZX")]
    [InlineData("29AAACI4798L2ZT")]
    [InlineData("29AAACI4798L4ZR")]
    [InlineData("27AAACR4849R1ZL")]
    [InlineData("27AAACS8577K2ZO")]
    [InlineData("29AAICA3918J1ZE")]
    [InlineData("27AAICA3918J1ZI")]
    [InlineData("07AAICA3918J1ZK")]
    [InlineData("06AAACM0829Q1Z8")]
    [InlineData("07AAAGM0289C1ZL")]
    [InlineData("27AAAGM0289C2ZI")]
    [InlineData("09AAAGM0289C1ZH")]
    [InlineData("23AAAGM0289C1ZR")]
    [InlineData("19AAAGM0289C1ZG")]
    [InlineData("12GEOPS0823BBZH")]
    [InlineData("27AAPFU0939F1ZV")]
    [InlineData("24AANFA2641L1ZF")]
    [InlineData("29AABCR1718E1ZL")]
    [InlineData("24AAQCA8719H1ZC")]
    [InlineData("07AAAGD0001P1ZT")]
    [InlineData("27AAAGD0001P1ZR")]
    [InlineData("29AAAGD0001P1ZN")]
    [InlineData("33AAAGD0001P1ZY")]
    [InlineData("04AAAGD0001P1ZZ")]
    public void Gstin_ordinary_is_taken(string text)
    {
        var gstin = Gstin.Parse(text);

        Assert.Equal((GstinKind.Regular, true, true), (gstin.Kind, gstin.IsAllowedAsRecipient, gstin.MayRegister));
        Assert.Equal((text[..2], text[2..12]), (gstin.StateCode, gstin.Pan!.Value));
        Assert.Equal(gstin, Gstin.FromStored(text));
    }

    [Theory]
    [InlineData("03AAAGM0289C1D2", GstinKind.TaxDeductor, true)]
    [InlineData("27AAICA3918J1CT", GstinKind.TaxCollector, false)]
    [InlineData("12AJIPA1572E1C7", GstinKind.TaxCollector, false)]
    public void Gstin_special_form_is_told_from_the_ordinary(string text, GstinKind kind, bool recipient)
    {
        var gstin = Gstin.Parse(text);

        Assert.Equal((kind, recipient), (gstin.Kind, gstin.IsAllowedAsRecipient));
        Assert.Equal(text[2..12], gstin.Pan?.Value);
    }

    [Theory]
    [InlineData("07DELG12345A1Z", GstinKind.GovernmentDepartment, true)]
    [InlineData("07DELG12345A1D", GstinKind.TaxDeductor, true)]
    [InlineData("0717UNO00157UN", GstinKind.UnBody, true)]
    [InlineData("0717USA00157ON", GstinKind.UnBody, true)]
    [InlineData("0717USA00157NR", GstinKind.NonResident, true)]
    [InlineData("9917USA29001OS", GstinKind.Oidar, false)]
    public void Gstin_without_a_pan_is_told_by_its_form(string first14, GstinKind kind, bool recipient)
    {
        var gstin = Gstin.Parse(first14 + Gstin.CheckCharacter(first14));

        Assert.Equal((kind, recipient, null), (gstin.Kind, gstin.IsAllowedAsRecipient, gstin.Pan));
    }

    [Theory]
    [InlineData("27AAACR5055K1Z0", '7')]
    [InlineData("12GEOPS0823BBZA", 'H')]
    [InlineData("29AAACI4798L1ZX", 'U')]
    [InlineData("27AAPFU0939F1ZW", 'V')]
    public void Gstin_with_a_wrong_check_character_names_the_right_one(string text, char expected)
    {
        Assert.False(Gstin.TryParse(text, out var none, out var reason));

        Assert.Null(none);
        Assert.Contains($"must be {expected}", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("27AAACR5055K1Z", "has 14")]
    [InlineData("27AAACR5055K1Z77", "has 16")]
    [InlineData("27AAACR5055K-Z7", "letters and digits")]
    [InlineData("40AAACR5055K1Z7", "begins with 40")]
    [InlineData("96AAACR5055K1Z7", "begins with 96")]
    [InlineData("27AAACR5055K0Z7", "form")]
    [InlineData("27AAACR5055K1K7", "form")]
    [InlineData("27AA1CR5055K1Z7", "form")]
    [InlineData("27٠AACR5055K1Z7", "letters and digits")]
    public void Gstin_of_wrong_shape_says_what_is_wrong(string? text, string says)
    {
        var violation = Assert.Throws<RuleViolation>(() => Gstin.Parse(text));

        Assert.Equal("tax.gstin", violation.Code);
        Assert.Contains(says, violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Gstin_in_lower_case_is_upper_cased_first() =>
        Assert.Equal("27AAACR5055K1Z7", Gstin.Parse("  27aaacr5055k1z7 ").Value);

    [Fact]
    public void Gstin_of_an_ended_state_code_is_read_but_may_not_register()
    {
        const string First14 = "28AAACR5055K1Z";

        Assert.False(Gstin.Parse(First14 + Gstin.CheckCharacter(First14)).MayRegister);
    }

    [Fact]
    public void CheckCharacter_catches_every_single_wrong_character()
    {
        const string Right = "27AAACR5055K1Z7";
        const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var unnoticed =
            from at in Enumerable.Range(0, 15)
            from c in Alphabet
            where c != Right[at]
            let wrong = Right[..at] + c + Right[(at + 1)..]
            where Gstin.TryParse(wrong, out _, out _)
            select wrong;

        Assert.Empty(unnoticed);
    }
}
