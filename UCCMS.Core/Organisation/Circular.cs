using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>A letter, order or procedure of the Department that rules rest on; screens cite it with its clause.</summary>
public sealed class Circular
{
    private Circular()
    {
    }

    /// <summary>File number, or the name it is cited by where it has none.</summary>
    public string Number { get; private set; } = string.Empty;

    public DateOnly Date { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>Who issued it.</summary>
    public string Issuer { get; private set; } = string.Empty;

    public static Circular Of(string number, DateOnly date, string title, string issuer) =>
        new() { Number = number, Date = date, Title = title, Issuer = issuer };

    public override string ToString() => $"{Number} of {IndianTime.Show(Date)}";
}
