using Huiyin.Ui;

namespace Huiyin.Exchange;

internal static class ExchangeWords
{
    internal static readonly Words W = Words.Of(typeof(ExchangeWords).Assembly);
}
