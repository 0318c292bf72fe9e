using UCCMS.Core.Shared;

namespace UCCMS.Tests.Shared;

public sealed class PinCodeTests
{
    [Theory]
    [InlineData("110001", true)]
    [InlineData("010001", false)]
    [InlineData("11000", false)]
    [InlineData("11000A", false)]
    [InlineData(null, false)]
    public void PinCode_has_six_digits_and_no_leading_zero(string? text, bool valid) => Assert.Equal(valid, PinCode.IsValid(text));

    [Theory]
    [InlineData("9876543210", true)]
    [InlineData("5876543210", false)]
    [InlineData("987654321", false)]
    [InlineData("+919876543210", false)]
    public void MobileNumber_has_ten_digits_from_six(string text, bool valid) => Assert.Equal(valid, MobileNumber.IsValid(text));
}
