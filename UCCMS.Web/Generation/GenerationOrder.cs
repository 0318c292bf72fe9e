using System.Globalization;

namespace UCCMS.Web.Generation;

/// <summary>What <c>generate month</c> was asked for.</summary>
/// <param name="Customers">1 to <see cref="MostCustomers"/>.</param>
/// <param name="Articles">Rows of all booking files together.</param>
/// <param name="Seed">Not negative; names, numbers and all figures follow from it.</param>
/// <param name="Folder">Where the files are written.</param>
internal sealed record GenerationOrder(int Customers, int Articles, int Seed, string Folder)
{
    public const int MostCustomers = 1_900;
    public const int MostArticles = 10_000_000;

    /// <summary>The month of every generated file, whatever today is: the demonstration's.</summary>
    public static readonly DateOnly Month = new(2026, 2, 1);

    private const int Blocks = 500_000;
    private const int BlockLength = 2_000;

    /// <summary>Ids of one seed and number of customers lie together and apart from those of others.</summary>
    public int Block => (int)(((Seed * 2_003L) + Customers) % Blocks);

    /// <summary>Ten digits; the last hundred of a block are nobody's.</summary>
    public string CustomerId(int index) => (2_000_000_000L + (Block * (long)BlockLength) + index).ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of somebody who is no customer.</summary>
    public string StrangerId(Dice dice) => CustomerId(BlockLength - 1 - dice.Next(50));

    /// <param name="nth">0 is the contract that is booked under.</param>
    public string ContractNumber(int index, int nth) => string.Create(CultureInfo.InvariantCulture, $"{4 + nth}{Block:000000}{index:0000}");

    public Dice Dice(string name) => new(Seed, name);
}
